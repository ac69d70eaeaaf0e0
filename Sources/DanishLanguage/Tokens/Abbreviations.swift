/// Danish abbreviations that are written with a dot, in small letters.
///
/// Written from general knowledge of Danish spelling (what dictionaries list, titles, units and company forms as the press
/// writes them), 2026-11.
enum Abbreviations {
  /// Stand before what they belong to, so that a capital after them starts no sentence.
  static let leading = words(
    """
    adm. afd. afg. alm. ang. anm. apr. assist. att. aug. bd. bk. bl. bl.a. boligkap. c. ca. cand. cand.jur. cand.mag. cand.merc. \
    cand.oecon. cand.phil. cand.polit. cand.psych. cand.pæd. cand.scient. cand.scient.pol. cand.scient.soc. cand.theol. cf. ch. chr. \
    civ.ing. d. d.d. d.v.s. dec. dr. dr.jur. dr.med. dr.phil. dr.scient. dr.theol. dvs. eksp. ekskl. evt. f. f.eks. f.ex. feb. \
    febr. fhv. fig. flg. fmd. formd. forts. frk. fuldm. fung. gdr. gl. gns. hhv. hovednr. hr. ib.nr. if. ifb. ifm. iflg. ift. iht. \
    indb. inkl. insp. instr. jf. jfr. kaptajnlt. kgl. kgs. kl. kons. konst. kst. kt. lb. lb.nr. lic. lic.jur. lok.nr. lrs. m.a. m.h.p. \
    m.h.t. mag.art. maks. mdl. mht. mhp. midl. mr. mrs. n. ndr. nov. nr. nuv. næstfmd. o. oberstlt. okt. oprind. overs. p.g.a. p.t. pag. pens. pga. \
    ph. pkt. pl. politiass. postnr. pr. premierlt. prof. pt. repr. s. s.k. sagsnr. sct. sdr. sek. sep. sept. sgt. skt. skuesp. sml. \
    spec. sr. ss. sst. stud. stud.jur. stud.mag. stud.med. stud.polit. stud.scient. tdl. tf. tidl. tilh. tlf. tlf.nr. u. uafh. udgt. \
    undt. v. vedr. vha. vicepol. vs. åb. årg. årl.
    """)

  /// Stand after what they belong to: a capital after them starts a new sentence.
  static let trailing = words(
    """
    a.m. a.m.b.a. a.s. bhkl. cl. cm. co. corp. cyl. d.å. dl. e.kr. e.l. e.m. eft. el.lign. etc. etg. f.kr. f.m. f.t. ff. g. gr. hk. \
    hl. inc. jr. kg. kld. km. km/t. kr. kvm. l. lign. ltd. m.a.o. m.fl. m.m. m.m.m. m.v. mfl. mia. mill. mio. ml. mm. mv. o.a. o.l. \
    o.lign. o.m.a. o.s.v. o/m. osv. p.a. p.m. pct. phil. rk. s.d. s.m.b.a. s.u. s.å. spsk. stk. t.h. t.o.m. t.v. tdr. tsk. u.å. udb. \
    årh. årtus.
    """)

  /// Words of their own too: only where the sentence goes on after the dot are they abbreviations.
  static let ambiguous = words(
    """
    a. ad. adj. alm. anv. arb. art. bem. best. bet. betj. cit. col. dir. div. e. eks. el. eng. fag. fl. forb. fr. fru. gen. ha. i.e. ing. int. \
    jan. jul. jun. jur. kap. koll. komp. lejl. lok. lt. mag. med. min. ms. obs. pc. pers. pol. red. ref. ret. rev. sal. sen. sog. st. th. \
    tr. tv. udg. vejl. vest. vind. vol. ø.
    """)

  private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
