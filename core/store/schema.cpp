// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <array>

namespace leadlight::store {

namespace {

// Version 1. Rows of cases (with their patient, files, measurements, statements and notes), analyses (with
// findings and warnings) and readings each have a row in `audit`; `case_list` is computed from them and only
// there to be searched quickly.
constexpr const char* kVersion1 = R"sql(
CREATE TABLE files (
    id      INTEGER PRIMARY KEY,
    sha256  BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE patients (
    id         INTEGER PRIMARY KEY,
    patient_id TEXT NOT NULL,
    name       TEXT NOT NULL,
    sex        TEXT CHECK (sex IN ('M', 'F', 'O')),
    birth_date TEXT
) STRICT;
CREATE INDEX patients_by_patient_id ON patients (patient_id);

CREATE TABLE cases (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256      BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    format      TEXT NOT NULL,
    file_name   TEXT NOT NULL,
    patient     INTEGER NOT NULL REFERENCES patients (id),
    age_years   REAL,
    acquired_at TEXT,
    device      TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    binned_at   TEXT,
    binned_by   TEXT
) STRICT;
CREATE INDEX cases_by_patient ON cases (patient);
CREATE INDEX cases_in_bin ON cases (binned_at) WHERE binned_at IS NOT NULL;

CREATE TABLE case_files (
    case_id  INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    sha256   BLOB NOT NULL REFERENCES files (sha256),
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_files_by_sha256 ON case_files (sha256);

CREATE TABLE measurements (
    case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    name    TEXT NOT NULL,
    value   REAL NOT NULL,
    PRIMARY KEY (case_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE statements (
    case_id     INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    text        TEXT NOT NULL,
    code        TEXT NOT NULL,
    code_system TEXT NOT NULL,
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
    case_id  INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code     TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE analyses (
    id                  INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id             INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    recording           BLOB NOT NULL CHECK (length(recording) = 32),
    encoder             BLOB CHECK (length(encoder) = 32),
    head                BLOB CHECK (length(head) = 32),
    device              TEXT NOT NULL,
    precision           TEXT NOT NULL,
    made_at             TEXT NOT NULL,
    distance_percentile REAL,
    not_analysed        TEXT NOT NULL,
    layers              INTEGER NOT NULL,
    attention_heads     INTEGER NOT NULL,
    embedding           BLOB NOT NULL, -- float16, little-endian
    received_attention  BLOB NOT NULL  -- float16, (layers, attention_heads, 8, 50)
) STRICT;
CREATE INDEX analyses_by_case ON analyses (case_id);

CREATE TABLE findings (
    analysis_id INTEGER NOT NULL REFERENCES analyses (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    label       TEXT NOT NULL,
    code        TEXT NOT NULL,
    logit       REAL,
    probability REAL,
    state       TEXT NOT NULL CHECK (state IN ('suggested', 'not_suggested', 'abstained')),
    reason      TEXT NOT NULL,
    PRIMARY KEY (analysis_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE analysis_warnings (
    analysis_id INTEGER NOT NULL REFERENCES analyses (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    code        TEXT NOT NULL,
    text        TEXT NOT NULL,
    PRIMARY KEY (analysis_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE readings (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    text    TEXT NOT NULL,
    state   TEXT NOT NULL CHECK (state IN ('draft', 'preliminary', 'confirmed', 'amended')),
    by      TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
CREATE INDEX readings_by_case ON readings (case_id);

CREATE TABLE audit (
    id        INTEGER PRIMARY KEY, -- 1, 2, 3 … without a gap
    at        TEXT NOT NULL,
    person    TEXT NOT NULL,
    action    TEXT NOT NULL,
    entity    TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    content   BLOB NOT NULL CHECK (length(content) = 32),
    previous  BLOB NOT NULL CHECK (length(previous) = 32),
    hash      BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_by_entity ON audit (entity, entity_id);

CREATE TABLE audit_head (
    only        INTEGER PRIMARY KEY CHECK (only = 1),
    database_id BLOB NOT NULL CHECK (length(database_id) = 16),
    rows        INTEGER NOT NULL,
    hash        BLOB NOT NULL
) STRICT;
INSERT INTO audit_head VALUES (1, randomblob(16), 0, x'');

CREATE TABLE case_list (
    case_id         INTEGER PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
    binned          INTEGER NOT NULL,
    state           INTEGER NOT NULL,
    acquired        TEXT NOT NULL,
    imported        TEXT NOT NULL,
    name            TEXT NOT NULL,
    patient_id      TEXT NOT NULL,
    search          TEXT NOT NULL,
    labels          TEXT NOT NULL,
    newest_analysis INTEGER
) STRICT;
CREATE INDEX case_list_by_acquired ON case_list (binned, acquired, case_id, search, labels);
CREATE INDEX case_list_by_imported ON case_list (binned, imported, case_id, search, labels, acquired);
CREATE INDEX case_list_by_name ON case_list (binned, name, case_id, search, labels, acquired);
CREATE INDEX case_list_by_patient_id ON case_list (binned, patient_id, case_id, search, labels, acquired);
CREATE INDEX case_list_by_state ON case_list (binned, state, case_id, search, labels, acquired);

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER files_are_never_changed BEFORE UPDATE ON files
BEGIN SELECT RAISE(ABORT, 'stored files are never changed'); END;
CREATE TRIGGER readings_are_never_changed BEFORE UPDATE ON readings
BEGIN SELECT RAISE(ABORT, 'readings are amended, never edited'); END;
CREATE TRIGGER analyses_are_never_changed BEFORE UPDATE ON analyses
BEGIN SELECT RAISE(ABORT, 'analyses are never overwritten'); END;
CREATE TRIGGER findings_are_never_changed BEFORE UPDATE ON findings
BEGIN SELECT RAISE(ABORT, 'analyses are never overwritten'); END;
)sql";

// Version 2: what was measured on a recording, and what people corrected by hand. Each set has a row in
// `audit`; a correction, and taking one back, each make another set.
constexpr const char* kMeasurementSets = R"sql(
CREATE TABLE measurement_sets (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id      INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    recording    BLOB NOT NULL CHECK (length(recording) = 32),
    version      TEXT NOT NULL,
    made_at      TEXT NOT NULL,
    by           TEXT NOT NULL, -- who corrected; empty: the program alone
    usable       INTEGER NOT NULL CHECK (usable IN (0, 1)),
    not_measured TEXT NOT NULL,
    severity     TEXT NOT NULL
) STRICT;
CREATE INDEX measurement_sets_by_case ON measurement_sets (case_id);

CREATE TABLE measured_numbers (
    set_id       INTEGER NOT NULL REFERENCES measurement_sets (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    key          TEXT NOT NULL,
    unit         TEXT NOT NULL,
    value        REAL, -- what holds
    measured     REAL, -- what the program measured by itself
    reason       TEXT NOT NULL,
    method       TEXT NOT NULL,
    corrected_by TEXT NOT NULL,
    PRIMARY KEY (set_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE measured_statements (
    set_id    INTEGER NOT NULL REFERENCES measurement_sets (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    code      TEXT NOT NULL,
    text      TEXT NOT NULL,
    criterion TEXT NOT NULL,
    source    TEXT NOT NULL,
    PRIMARY KEY (set_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE fiducial_corrections (
    set_id      INTEGER NOT NULL REFERENCES measurement_sets (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    beat_s      REAL, -- the R of the beat; NULL: the median beat
    point       TEXT NOT NULL,
    measured_s  REAL,
    corrected_s REAL NOT NULL,
    by          TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (set_id, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER measurement_sets_are_never_changed BEFORE UPDATE ON measurement_sets
BEGIN SELECT RAISE(ABORT, 'measurements are never overwritten'); END;
CREATE TRIGGER measured_numbers_are_never_changed BEFORE UPDATE ON measured_numbers
BEGIN SELECT RAISE(ABORT, 'measurements are never overwritten'); END;
CREATE TRIGGER measured_statements_are_never_changed BEFORE UPDATE ON measured_statements
BEGIN SELECT RAISE(ABORT, 'measurements are never overwritten'); END;
CREATE TRIGGER fiducial_corrections_are_never_changed BEFORE UPDATE ON fiducial_corrections
BEGIN SELECT RAISE(ABORT, 'corrections are never overwritten'); END;
)sql";

// Version 3: relevance maps with their checks. One row for each question that can be asked of a case's
// models: an absent head, layer or attention head counts as a value here, which UNIQUE alone would not do.
constexpr const char* kRelevanceMaps = R"sql(
CREATE TABLE maps (
    id             INTEGER PRIMARY KEY,
    case_id        INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    recording      BLOB NOT NULL CHECK (length(recording) = 32),
    encoder        BLOB NOT NULL CHECK (length(encoder) = 32),
    head           BLOB CHECK (length(head) = 32),
    method         TEXT NOT NULL,
    label          TEXT NOT NULL,
    layer          INTEGER,
    attention_head INTEGER,
    version        INTEGER NOT NULL,
    made_at        TEXT NOT NULL,
    content        TEXT NOT NULL, -- JSON: values, checks, seeds
    samples        BLOB NOT NULL  -- float32, little-endian, (8, 2500); empty for most methods
) STRICT;
CREATE UNIQUE INDEX maps_by_question ON maps (case_id, encoder, coalesce(head, x''), method, label,
    coalesce(layer, -1), coalesce(attention_head, -1), version);
CREATE TRIGGER maps_are_never_changed BEFORE UPDATE ON maps
BEGIN SELECT RAISE(ABORT, 'maps are never overwritten'); END;
)sql";

// Version 4: maps have rows in `audit`, so that each has to be there from its first day and ids are never
// used twice. Those of before, which nobody vouches for, are computed again when they are next asked for.
constexpr const char* kAuditedMaps = R"sql(
DROP TABLE maps;
CREATE TABLE maps (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id        INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    recording      BLOB NOT NULL CHECK (length(recording) = 32),
    encoder        BLOB NOT NULL CHECK (length(encoder) = 32),
    head           BLOB CHECK (length(head) = 32),
    method         TEXT NOT NULL,
    label          TEXT NOT NULL,
    layer          INTEGER,
    attention_head INTEGER,
    version        INTEGER NOT NULL,
    made_at        TEXT NOT NULL,
    content        TEXT NOT NULL, -- JSON: values, checks, seeds
    samples        BLOB NOT NULL  -- float32, little-endian, (8, 2500); empty for most methods
) STRICT;
CREATE UNIQUE INDEX maps_by_question ON maps (case_id, encoder, coalesce(head, x''), method, label,
    coalesce(layer, -1), coalesce(attention_head, -1), version);
CREATE TRIGGER maps_are_never_changed BEFORE UPDATE ON maps
BEGIN SELECT RAISE(ABORT, 'maps are never overwritten'); END;
)sql";

// Version 5: the list is searched by state too, so each of its orders holds it.
constexpr const char* kListByState = R"sql(
DROP INDEX IF EXISTS case_list_by_acquired;
DROP INDEX IF EXISTS case_list_by_imported;
DROP INDEX IF EXISTS case_list_by_name;
DROP INDEX IF EXISTS case_list_by_patient_id;
CREATE INDEX case_list_by_acquired ON case_list (binned, acquired, case_id, search, labels, state);
CREATE INDEX case_list_by_imported ON case_list (binned, imported, case_id, search, labels, acquired, state);
CREATE INDEX case_list_by_name ON case_list (binned, name, case_id, search, labels, acquired, state);
CREATE INDEX case_list_by_patient_id ON case_list (binned, patient_id, case_id, search, labels, acquired,
    state);
)sql";

// Version 6: label sets, tasks, and what annotators say. Each set, task and labelling has a row in `audit`; a
// person's newest labelling of a case stands, what came before stays under it.
constexpr const char* kLabelling = R"sql(
CREATE TABLE label_sets (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT NOT NULL,
    version INTEGER NOT NULL,
    guide   TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    UNIQUE (name, version)
) STRICT;

CREATE TABLE label_entries (
    set_id      INTEGER NOT NULL REFERENCES label_sets (id),
    position    INTEGER NOT NULL,
    name        TEXT NOT NULL,
    title       TEXT NOT NULL,
    key         TEXT NOT NULL,
    scope       TEXT NOT NULL CHECK (scope IN ('recording', 'point', 'span')),
    label_group TEXT NOT NULL,
    code        TEXT NOT NULL,
    code_system TEXT NOT NULL,
    PRIMARY KEY (set_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE label_tasks (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    name      TEXT NOT NULL UNIQUE,
    label_set INTEGER NOT NULL REFERENCES label_sets (id),
    readers   INTEGER NOT NULL CHECK (readers BETWEEN 1 AND 9),
    hide_ai   INTEGER NOT NULL CHECK (hide_ai IN (0, 1)),
    made_by   TEXT NOT NULL,
    made_at   TEXT NOT NULL
) STRICT;

CREATE TABLE label_task_cases (
    task_id  INTEGER NOT NULL REFERENCES label_tasks (id),
    case_id  INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (task_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX label_task_cases_by_position ON label_task_cases (task_id, position);
CREATE INDEX label_task_cases_by_case ON label_task_cases (case_id);

CREATE TABLE labellings (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id        INTEGER NOT NULL REFERENCES label_tasks (id),
    case_id        INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    role           TEXT NOT NULL CHECK (role IN ('reader', 'adjudicator')),
    state          TEXT NOT NULL CHECK (state IN ('draft', 'done')),
    not_assessable INTEGER NOT NULL CHECK (not_assessable IN (0, 1)),
    comment        TEXT NOT NULL,
    by             TEXT NOT NULL,
    made_at        TEXT NOT NULL
) STRICT;
CREATE INDEX labellings_by_task ON labellings (task_id, case_id, role, by);
CREATE INDEX labellings_by_case ON labellings (case_id);

CREATE TABLE labelling_labels (
    labelling_id INTEGER NOT NULL REFERENCES labellings (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    label        TEXT NOT NULL,
    start_s      REAL, -- NULL: the label is of the whole recording
    end_s        REAL,
    lead         TEXT NOT NULL, -- empty: all leads
    code         TEXT NOT NULL,
    code_system  TEXT NOT NULL,
    PRIMARY KEY (labelling_id, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER label_sets_are_never_changed BEFORE UPDATE ON label_sets
BEGIN SELECT RAISE(ABORT, 'label sets are locked'); END;
CREATE TRIGGER label_sets_are_never_deleted BEFORE DELETE ON label_sets
BEGIN SELECT RAISE(ABORT, 'label sets are locked'); END;
CREATE TRIGGER label_entries_are_never_changed BEFORE UPDATE ON label_entries
BEGIN SELECT RAISE(ABORT, 'label sets are locked'); END;
CREATE TRIGGER label_entries_are_never_deleted BEFORE DELETE ON label_entries
BEGIN SELECT RAISE(ABORT, 'label sets are locked'); END;
CREATE TRIGGER label_tasks_are_never_changed BEFORE UPDATE ON label_tasks
BEGIN SELECT RAISE(ABORT, 'labelling tasks are never changed'); END;
CREATE TRIGGER labellings_are_never_changed BEFORE UPDATE ON labellings
BEGIN SELECT RAISE(ABORT, 'labellings are never overwritten'); END;
CREATE TRIGGER labelling_labels_are_never_changed BEFORE UPDATE ON labelling_labels
BEGIN SELECT RAISE(ABORT, 'labellings are never overwritten'); END;
)sql";

// Version 7: accounts. Each, and the switch that turns them on and off, has a row in `audit` for whatever was
// changed on it; wrong tries are counted beside them, since they would only make the log long.
constexpr const char* kAccounts = R"sql(
CREATE TABLE accounts (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    name      TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL UNIQUE,
    role      TEXT NOT NULL CHECK (role IN ('administrator', 'reader', 'annotator', 'viewer')),
    state     TEXT NOT NULL CHECK (state IN ('active', 'disabled')),
    password  TEXT NOT NULL, -- its hash: Argon2id with salt and cost, as crypto_pwhash_str writes it
    made_by   TEXT NOT NULL,
    made_at   TEXT NOT NULL
) STRICT;

CREATE TABLE account_switch (
    id         INTEGER PRIMARY KEY CHECK (id = 1), -- there as soon as there is an account
    is_on      INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    changed_by TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE account_tries (
    account INTEGER PRIMARY KEY, -- 0: of names that are none
    wrong   INTEGER NOT NULL,
    last_at INTEGER NOT NULL     -- seconds since 1970
) STRICT;

CREATE TRIGGER accounts_are_never_renamed BEFORE UPDATE OF id, name, full_name, made_by, made_at ON accounts
BEGIN SELECT RAISE(ABORT, 'what was said stays under the name that it was said by'); END;
CREATE TRIGGER accounts_are_never_deleted BEFORE DELETE ON accounts
BEGIN SELECT RAISE(ABORT, 'accounts are disabled, never deleted'); END;
CREATE TRIGGER account_switch_is_never_deleted BEFORE DELETE ON account_switch
BEGIN SELECT RAISE(ABORT, 'accounts are switched off, never deleted'); END;
)sql";

constexpr std::array kMigrations{
    Migration{kVersion1},    Migration{kMeasurementSets}, Migration{kRelevanceMaps}, Migration{kAuditedMaps},
    Migration{kListByState}, Migration{kLabelling},       Migration{kAccounts}};

} // namespace

std::span<const Migration> migrations() {
    return kMigrations;
}

} // namespace leadlight::store
