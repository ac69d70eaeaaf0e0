internal import GRDB

/// How the store's tables came to be. Append only: a migration that has been released is never edited.
enum StoreMigrations {
  /// Marks the file as ours in its header: `Vids` in ASCII.
  static let applicationID: Int32 = 0x5669_6473

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 articles and what they say", migrate: articlesAndWhatTheySay)
    return migrator
  }

  /// Everything hangs on its article and goes with it. `position` keeps the order of lists; `key` is the
  /// deterministic id, for what must outlive a replaced article.
  private static func articlesAndWhatTheySay(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE article (
          id INTEGER PRIMARY KEY,
          identity TEXT NOT NULL UNIQUE,
          digest TEXT NOT NULL,
          name TEXT NOT NULL,
          text TEXT NOT NULL,
          headlineLower INTEGER, headlineUpper INTEGER,
          datelineLower INTEGER, datelineUpper INTEGER,
          title TEXT, published TEXT, outlet TEXT, author TEXT, url TEXT,
          language TEXT NOT NULL,
          CHECK ((headlineLower IS NULL) = (headlineUpper IS NULL) AND headlineLower <= headlineUpper),
          CHECK ((datelineLower IS NULL) = (datelineUpper IS NULL) AND datelineLower <= datelineUpper)
        ) STRICT;

        CREATE TABLE node (
          id INTEGER PRIMARY KEY,
          key TEXT NOT NULL UNIQUE,
          article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
          position INTEGER NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'mediaOutlet', 'post')),
          name TEXT NOT NULL,
          organisation INTEGER REFERENCES node ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
          UNIQUE (article, position)
        ) STRICT;
        CREATE INDEX nodeOrganisation ON node (organisation) WHERE organisation IS NOT NULL;

        CREATE TABLE alias (
          node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
          position INTEGER NOT NULL,
          form TEXT NOT NULL,
          PRIMARY KEY (node, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE mention (
          node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
          position INTEGER NOT NULL,
          lower INTEGER NOT NULL CHECK (lower >= 0),
          upper INTEGER NOT NULL CHECK (upper >= lower),
          form TEXT NOT NULL,
          reason TEXT NOT NULL,
          PRIMARY KEY (node, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE claim (
          id INTEGER PRIMARY KEY,
          key TEXT NOT NULL UNIQUE,
          article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
          position INTEGER NOT NULL,
          relation TEXT NOT NULL,
          source INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
          target INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
          status TEXT CHECK (status IN ('current', 'former', 'incoming', 'acting')),
          since TEXT, until TEXT,
          certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'expected', 'rumoured', 'denied')),
          attributedTo INTEGER REFERENCES node ON DELETE CASCADE,
          confidence REAL CHECK (confidence BETWEEN 0 AND 1),
          UNIQUE (article, position),
          CHECK ((relation = 'holdsPost') = (status IS NOT NULL))
        ) STRICT;
        CREATE INDEX claimSource ON claim (source);
        CREATE INDEX claimTarget ON claim (target);
        CREATE INDEX claimAttributedTo ON claim (attributedTo) WHERE attributedTo IS NOT NULL;

        CREATE TABLE evidence (
          claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
          position INTEGER NOT NULL,
          lower INTEGER NOT NULL CHECK (lower >= 0),
          upper INTEGER NOT NULL CHECK (upper >= lower),
          sentenceLower INTEGER NOT NULL CHECK (sentenceLower >= 0),
          sentenceUpper INTEGER NOT NULL CHECK (sentenceUpper >= sentenceLower),
          rule TEXT NOT NULL,
          PRIMARY KEY (claim, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE finding (
          article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
          position INTEGER NOT NULL,
          severity TEXT NOT NULL CHECK (severity IN ('note', 'warning', 'error')),
          source TEXT NOT NULL,
          lower INTEGER, upper INTEGER,
          message TEXT NOT NULL,
          PRIMARY KEY (article, position),
          CHECK ((lower IS NULL) = (upper IS NULL) AND lower <= upper)
        ) STRICT, WITHOUT ROWID;

        PRAGMA application_id = \(applicationID);
        """)
  }
}
