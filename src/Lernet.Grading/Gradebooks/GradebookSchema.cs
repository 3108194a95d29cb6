namespace Lernet.Grading.Gradebooks;

/// <summary>The tables of the gradebook; docs/gradebook.md explains them.</summary>
internal static class GradebookSchema
{
    /// <summary>Fixed before the first table: they decide how the file is laid out.</summary>
    public const string Settings = """
        PRAGMA encoding = 'UTF-8';
        PRAGMA page_size = 4096;
        PRAGMA auto_vacuum = NONE;
        PRAGMA journal_mode = MEMORY;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA user_version = 1;
        """;

    public const string Tables = """
        CREATE TABLE assignment (
          name TEXT PRIMARY KEY NOT NULL,
          hash TEXT NOT NULL,
          points REAL NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE question (
          notebook TEXT NOT NULL,
          id TEXT NOT NULL,
          position INTEGER NOT NULL,
          title TEXT NOT NULL,
          points REAL NOT NULL,
          kind TEXT NOT NULL,
          PRIMARY KEY (notebook, id)
        ) WITHOUT ROWID;
        CREATE TABLE student (
          id TEXT PRIMARY KEY NOT NULL,
          last_name TEXT NOT NULL,
          first_name TEXT NOT NULL,
          email TEXT NOT NULL,
          status TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE submission (
          student TEXT PRIMARY KEY NOT NULL REFERENCES student (id),
          handed_in TEXT,
          hash TEXT NOT NULL,
          key TEXT NOT NULL,
          engine TEXT NOT NULL,
          seed TEXT NOT NULL,
          tier TEXT NOT NULL,
          refusal TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE mark (
          student TEXT NOT NULL REFERENCES submission (student),
          notebook TEXT NOT NULL,
          question TEXT NOT NULL,
          points REAL,
          status TEXT NOT NULL,
          message TEXT NOT NULL,
          hint TEXT NOT NULL,
          mistake TEXT NOT NULL,
          example TEXT NOT NULL,
          in_process INTEGER NOT NULL,
          PRIMARY KEY (student, notebook, question),
          FOREIGN KEY (notebook, question) REFERENCES question (notebook, id)
        ) WITHOUT ROWID;
        CREATE TABLE manual_mark (
          student TEXT NOT NULL REFERENCES student (id),
          notebook TEXT NOT NULL,
          question TEXT NOT NULL,
          points REAL NOT NULL,
          comment TEXT NOT NULL,
          PRIMARY KEY (student, notebook, question),
          FOREIGN KEY (notebook, question) REFERENCES question (notebook, id)
        ) WITHOUT ROWID;
        CREATE TABLE flag (
          student TEXT NOT NULL REFERENCES submission (student),
          position INTEGER NOT NULL,
          text TEXT NOT NULL,
          PRIMARY KEY (student, position)
        ) WITHOUT ROWID;
        CREATE VIEW answer AS
          SELECT student.id AS student, question.notebook, question.id AS question, question.points AS most,
            coalesce(manual_mark.points, mark.points) AS points, mark.status, manual_mark.student IS NOT NULL AS by_hand
          FROM student CROSS JOIN question
          LEFT JOIN mark ON mark.student = student.id AND mark.notebook = question.notebook AND mark.question = question.id
          LEFT JOIN manual_mark ON manual_mark.student = student.id AND manual_mark.notebook = question.notebook AND manual_mark.question = question.id;
        CREATE VIEW score AS
          SELECT student.id AS student, student.last_name, student.first_name, student.status,
            CASE WHEN student.status = 'notGraded' THEN NULL ELSE total(answer.points) END AS points, total(answer.most) AS most
          FROM student LEFT JOIN answer ON answer.student = student.id
          GROUP BY student.id ORDER BY student.id;
        """;
}
