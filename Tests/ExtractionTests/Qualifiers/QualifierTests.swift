import KnowledgeModel
import Testing

@testable import Extraction

/// What is told of a claim beside the two that it joins, in articles of Wednesday 15 May 2024.
struct QualifierTests {
  @Test(arguments: [
    ("Falck har onsdag udnævnt Mette Bruun til direktør.", "holdsPost current stated 2024-05-15 - -"),
    ("Mette Bruun bliver direktør i Falck. Det sker 1. august.", "holdsPost incoming expected 2024-08-01 - -"),
    (
      "Mette Bruun stopper som direktør i Falck. Hendes sidste arbejdsdag er 31. oktober.",
      "holdsPost current stated - 2024-10-31 -"
    ),
    ("Mette Bruun tiltrådte i marts som direktør i Falck.", "holdsPost current stated 2024-03 - -"),
    ("Mette Bruun går af som direktør i Falck med udgangen af året.", "holdsPost current stated - 2024-12 -"),
    ("Mette Bruun var direktør i Falck, indtil hun i 2022 blev fyret.", "holdsPost former stated - 2022 -"),
    (
      "Mette Bruun er direktør i Falck. Hun kom til i 2017, da hun afløste Jens Holm.",
      "holdsPost current stated 2017 - -"
    ),
    (
      "Mette Bruun er direktør i Falck. Hun var økonomichef i Danfoss, da hun i 2017 afløste Jens Holm.",
      "holdsPost current stated 2017 - -"
    ),
    ("Mette Bruun afviser, at hun skal være direktør i Falck.", "holdsPost incoming denied - - -"),
    ("Mette Bruun nævnes som direktør i Falck, men hun siger nej tak.", "candidateFor - denied - - -"),
    ("Novo Nordisk er på vej til at købe Falck, skriver Børsen.", "owns - expected - - Børsen"),
    ("Novo Nordisk køber Falck, hvis myndighederne siger god for det.", "owns - expected - - -"),
    ("Novo Nordisk købte Falck i 2018.", "owns - stated 2018 - -"),
    (
      "Falck har ikke fyret Mette Bruun, understreger bestyrelsesformand Jens Holm.", "dismisses - denied - - Jens Holm"
    ),
    (
      "Mette Bruun er blevet fyret som direktør i Falck. Det skriver Politiken.",
      "holdsPost former stated - - Politiken"
    ),
    ("Mette Bruun bliver ved med at være direktør i Falck.", "holdsPost current stated - - -"),
    (
      "Mediet har hørt rygter om, at Mette Bruun er på vej til at blive direktør i Falck.",
      "holdsPost incoming rumoured - - -"
    ),
    ("Mette Bruun vil ikke afvise, at hun bliver direktør i Falck.", "holdsPost incoming rumoured - - -"),
    (
      "Rygterne siger, at Mette Bruun bliver direktør i Falck. Det er pure opspind, siger formand Jens Holm.",
      "holdsPost incoming denied - - Jens Holm"
    ),
    (
      "Mette Bruun skal ikke være direktør i Falck. Det slår kommunikationschef Jens Holm fast.",
      "holdsPost incoming denied - - Jens Holm"
    ),
    (
      "Mette Bruun blev mandag formand for Dansk Metal. Det skriver Børsen.",
      "holdsPost current stated 2024-05-13 - Børsen"
    ),
    ("Mette Bruun var ifølge formand Jens Holm direktør i Falck.", "holdsPost former stated - - Jens Holm"),
    (
      "Dermed er det slut med rygterne om, at Mette Bruun stiller op som formand for Dansk Metal.",
      "candidateFor - denied - - -"
    ),
    ("Mette Bruun har trukket sit kandidatur til posten som formand for Falck.", "candidateFor - denied - - -"),
    ("Planer om, at Novo Nordisk skulle købe Falck, er lagt i graven.", "owns - denied - - -"),
    ("Falck ejes af Novo Nordisk, hvis ledelse mandag holdt møde.", "owns - stated - - -"),
    (
      "Unavngivne medarbejdere fortæller, at Falck har ansat Mette Bruun som direktør.",
      "holdsPost incoming rumoured - - -"
    ),
    (
      "Flere kilder siger til Børsen, at Mette Bruun bliver direktør i Falck.", "holdsPost incoming rumoured - - Børsen"
    ),
    ("Falck har konstitueret økonomichef Mette Bruun som direktør.", "holdsPost acting stated - - -"),
    ("Mette Bruun varetager posten som direktør i Falck, til en ny er fundet.", "holdsPost acting stated - - -"),
    ("Efter 31 år som direktør i Falck har Mette Bruun afleveret nøglerne.", "holdsPost former stated - - -"),
    ("Direktør Mette Bruun har ledet Falck siden 2015.", "holdsPost current stated 2015 - -"),
    ("Mette Bruun bliver direktør i Falck. Hun tager over mandag.", "holdsPost incoming expected 2024-05-20 - -"),
    ("Siden valget i 2022 har Mette Bruun været formand for Dansk Metal.", "holdsPost current stated 2022 - -"),
    ("Mette Bruun, formand for Dansk Metal fra 2004 til 2012, er død.", "holdsPost former stated 2004 2012 -"),
    ("Mette Bruun er direktør i Falck fra 1. juni.", "holdsPost incoming expected 2024-06-01 - -"),
    (
      "Mette Bruun har været direktør i Falck siden 2014. Nu stopper hun til nytår.",
      "holdsPost current stated 2014 2025-01 -"
    ),
    ("Mette Bruun bliver ny direktør i Falck. Det kan Børsen fortælle.", "holdsPost incoming expected - - Børsen"),
    (
      "Torsdag bekræftede formand Jens Holm over for Ritzau, at Falck har fyret Mette Bruun.",
      "dismisses - stated - - Jens Holm"
    ),
    (
      "Politiken skrev mandag, at Novo Nordisk køber Falck. Det afviser formand Jens Holm.",
      "owns - denied - - Jens Holm"
    ),
    (
      "Falck har fyret Mette Bruun, skriver Børsen. Det afviser formand Jens Holm at kommentere.",
      "dismisses - stated - - Børsen"
    ),
    (
      "Rygter om, at Novo Nordisk køber Falck, blev tirsdag afvist af direktør Jens Holm.",
      "owns - denied - - Jens Holm"
    ),
    (
      "Falck har ansat Mette Bruun som direktør. Den 44-årige ingeniør rykker ind på kontoret 3. juni.",
      "holdsPost incoming expected 2024-06-03 - -"
    ),
    (
      "Falck har ansat Mette Bruun som direktør. Hun tiltrådte 1. februar.", "holdsPost current stated 2024-02-01 - -"
    ),
    (
      "Falck har ansat Mette Bruun som direktør. Hun har siden januar været konstitueret i stillingen.",
      "holdsPost current stated - - -"
    ),
    (
      "Falck har ansat Mette Bruun som direktør på en kontrakt, der løber til 2027.",
      "holdsPost incoming expected - 2027 -"
    ),
    ("Mette Bruun er død. I 1985 blev hun direktør i Falck.", "holdsPost former stated 1985 - -"),
    ("Mette Bruun var direktør i Falck mellem 2012 og 2018.", "holdsPost former stated 2012 2018 -"),
    ("I marts i fjor blev Mette Bruun direktør i Falck.", "holdsPost current stated 2023-03 - -"),
    ("Falck fyrede Mette Bruun som direktør onsdag i sidste uge.", "holdsPost former stated - 2024-05-08 -"),
    ("Mette Bruun genopstiller ikke som formand for Dansk Metal.", "holdsPost current stated - - -"),
    ("Mette Bruun er fra i dag fortid som direktør i Falck.", "holdsPost former stated - 2024-05-15 -"),
    (
      "Mette Bruun er direktør i Falck. Den stilling fratræder hun med udgangen af juli.",
      "holdsPost current stated - 2024-07 -"
    ),
    (
      "Mette Bruun har været direktør i Falck siden 2018. Hendes kontrakt udløber 30. juni.",
      "holdsPost current stated 2018 2024-06-30 -"
    ),
    (
      "Falcks salgschef, Mette Bruun, forlod i november Falck for at sejle jorden rundt.",
      "holdsPost former stated - 2023-11 -"
    ),
    (
      "Posten som direktør i Falck har været ubesat, siden Mette Bruun i marts skiftede til Rambøll.",
      "holdsPost former stated - 2024-03 -"
    ),
    (
      "Mette Bruun, der er vært på \"Nattevagten\" i Radio4, begynder 1. november som direktør i Falck.",
      "holdsPost incoming expected 2024-11-01 - -"
    ),
    (
      "Mette Bruun skal være direktør i Falck. Det skriver Børsen, der henviser til to kilder.",
      "holdsPost incoming rumoured - - Børsen"
    ),
    (
      "Børsen skriver, at Mette Bruun er kandidat til posten som direktør i Falck. Mette Bruun afviser.",
      "candidateFor - denied - - -"
    ),
    (
      "Mette Bruun er nævnt som mulig direktør i Falck. - Jeg er ikke interesseret, siger hun.",
      "candidateFor - denied - - -"
    ),
    (
      "Mette Bruun takkede nej, da hun fik tilbudt at blive direktør i Falck.", "holdsPost incoming denied - - -"
    ),
    (
      "Der er rygter om, at Mette Bruun er på vej ud som direktør i Falck.", "holdsPost current stated - - -"
    ),
    ("Mette Bruun er ikke i familie med Jens Holm.", "familyOf - denied - - -"),
    ("Mette Bruun er ifølge Børsen medlem af Venstre.", "memberOf - stated - - Børsen"),
    ("Novo Nordisk forhandler om at overtage Rambøll.", "owns - rumoured - - -"),
    ("Novo Nordisk køber Falck. Handlen ventes afsluttet i august.", "owns - expected 2024-08 - -"),
  ])
  func isReadFromTheText(_ text: String, _ expected: String) throws {
    let graph = try Reader.graph(of: text)
    let names = Dictionary(graph.nodes.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let read = graph.claims.map { claim in
      [
        claim.relation.rawValue, claim.status?.rawValue ?? "-", claim.certainty.rawValue,
        claim.since?.description ?? "-", claim.until?.description ?? "-",
        claim.attributedTo.flatMap { names[$0] } ?? "-",
      ].joined(separator: " ")
    }
    #expect(read.contains(expected), "\(read)")
  }

  @Test(
    "Of two posts the right one is taken",
    arguments: [
      (
        "Mette Bruun, der er koncernchef i Falck, bliver formand for DSB. Hun overtager hvervet 22. juni.",
        "formand 2024-06-22"
      ),
      (
        "Kommunaldirektør Jens Holm stopper i Vejle Kommune. Velfærdsdirektør Mette Bruun er konstitueret i stillingen.",
        "kommunaldirektør -"
      ),
      (
        "Mette Bruun er formand for Dansk Metal. Hun forlod i 2015 Falck, hvor hun var direktør.", "direktør -"
      ),
    ])
  func isOfTheRightPost(_ text: String, _ expected: String) throws {
    let graph = try Reader.graph(of: text)
    let held = graph.claims.filter { claim in
      claim.relation == .holdsPost && graph.nodes.contains { $0.id == claim.from && $0.name == "Mette Bruun" }
        && (claim.since != nil || claim.status == .acting || claim.status == .former)
    }
    let read = held.map { claim in
      "\(graph.nodes.first { $0.id == claim.to }?.name ?? "") \(claim.since?.description ?? "-")"
    }
    #expect(read == [expected])
  }

  @Test(
    "What is asked, supposed or could have been is no claim",
    arguments: [
      "Bliver Mette Bruun ny direktør i Falck?",
      "Hvis Mette Bruun bliver direktør i Falck, flytter hun til Vejle.",
      "Havde Mette Bruun været direktør i Falck, var selskabet ikke gået konkurs.",
      "Mette Bruun kunne være blevet direktør i Falck.",
      "Mette Bruun var tæt på at blive direktør i Falck.",
      "Ingen tror på, at Mette Bruun er direktør i Falck.",
      "Mette Bruun bliver ikke medejer af Falck.",
      "Mette Bruun skulle have været direktør i Falck, men det blev aflyst.",
      "Mette Bruun forsøgte at købe Falck.",
    ])
  func isNoClaim(_ text: String) throws {
    let graph = try Reader.graph(of: text)
    #expect(graph.nodes.contains { $0.name == "Mette Bruun" })
    #expect(graph.claims.filter { $0.relation != .postIn }.isEmpty)
  }
}
