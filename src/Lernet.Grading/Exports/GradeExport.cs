using Lernet.Grading.Gradebooks;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Exports;

/// <summary>Writes marks for other systems, below <c>grades/NAME/export</c>.</summary>
public static class GradeExport
{
    /// <summary>Writes one format.</summary>
    /// <param name="gradebook">The marks.</param>
    /// <param name="folders">The course.</param>
    /// <param name="format">Who reads it.</param>
    /// <returns>The files, absolute.</returns>
    /// <exception cref="GradingException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Write(Gradebook gradebook, CourseFolders folders, ExportFormat format)
    {
        var folder = folders.Export(gradebook.Assignment.Name);
        var files = Files(gradebook, format).Select(file => (Path: Path.Combine(folder, file.Name), file.Text)).ToList();
        foreach (var (path, text) in files)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                AtomicFile.Write(path, text);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw GradingException.NotWritable(path, error);
            }
        }

        return [.. files.Select(file => file.Path)];
    }

    private static IEnumerable<(string Name, string Text)> Files(Gradebook gradebook, ExportFormat format) => format switch
    {
        ExportFormat.Csv => [("marks.csv", CsvText.Of(QuestionTable.Of(gradebook)))],
        ExportFormat.Canvas => [("canvas.csv", CsvText.Of(CanvasTable.Of(gradebook)))],
        ExportFormat.Moodle => [("moodle.csv", CsvText.Of(MoodleTable.Of(gradebook)))],
        ExportFormat.Nbgrader => [("nbgrader.csv", CsvText.Of(NbgraderTable.Of(gradebook)))],
        _ => gradebook.Rows.Select(row => (Path.Combine("gradescope", row.Student.Id, "results.json"), GradescopeResults.Of(row))),
    };
}
