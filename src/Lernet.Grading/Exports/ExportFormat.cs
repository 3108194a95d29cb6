namespace Lernet.Grading.Exports;

/// <summary>Who reads the marks.</summary>
public enum ExportFormat
{
    /// <summary>People and spreadsheets: one column for each question.</summary>
    Csv,

    /// <summary>Canvas, <em>Import Grades</em>.</summary>
    Canvas,

    /// <summary>Moodle, <em>Import CSV</em>.</summary>
    Moodle,

    /// <summary>Whatever reads nbgrader's <c>grades.csv</c>.</summary>
    Nbgrader,

    /// <summary>Gradescope: <c>results.json</c>, one for each student.</summary>
    Gradescope,
}
