import KnowledgeModel
import Testing

@testable import Reading

@Suite struct DanishDateTests {
  @Test(arguments: [
    ("12. maj 2024", "2024-05-12"), ("Publiceret 12.05.2024 kl. 10.15", "2024-05-12"),
    ("tirsdag den 3. juni 2025", "2025-06-03"), ("Den 1. januar 2023", "2023-01-01"),
    ("D. 7. sept. 2024", "2024-09-07"),
    ("Lør. 5. okt. 2024 kl. 06:30", "2024-10-05"), ("12/5 2024", "2024-05-12"), ("12/5-24", "2024-05-12"),
    ("Opdateret: 2. marts 2022, 14.05", "2022-03-02"), ("2024-05-12T10:15:00+02:00", "2024-05-12"),
    ("Udgivet 3.4.2021 kl. 9.00 | Opdateret 4.4.2021", "2021-04-03"), ("Af Bo Lind, 12. maj 2024", "2024-05-12"),
    ("NUUK | 3. marts 2025", "2025-03-03"), ("29. februar 2024.", "2024-02-29"),
  ])
  func isRead(line: String, iso: String) {
    #expect(DanishDate.dateline(line)?.description == iso)
  }

  @Test(arguments: [
    "", "12", "12. maj", "tirsdag den 3. juni", "31. april 2024", "30.02.2024", "Mødet er 12. maj 2024",
    "Den 12. maj 2024 valgte havnen en ny formand", "Født 12. maj 1964", "Ring 12 34 56 78", "12.05.2024.13.14 x",
    "2024", "maj 2024", "12. mandag 2024", "99999999999999999999. maj 2024", "12-05",
  ])
  func isNoDateline(line: String) {
    #expect(DanishDate.dateline(line) == nil)
  }

  @Test(arguments: [
    ("2024", "2024"), ("2024-05", "2024-05"), ("maj 2024", "2024-05"), ("2024-05-12 10:15", "2024-05-12"),
    ("12. maj 2024", "2024-05-12"), ("søndag den 12. maj 2024", "2024-05-12"), ("2024-05-12T23:30:00Z", "2024-05-12"),
  ])
  func isReadAfterPublished(value: String, iso: String) {
    #expect(DanishDate.published(value)?.description == iso)
  }

  @Test(arguments: ["i går", "2024-13-01", "12. maj 2024 eller senere", "20240512", "maj"])
  func isNoPublishingDate(value: String) {
    #expect(DanishDate.published(value) == nil)
  }
}
