using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Assignments;

/// <summary>nbgrader's checksum of a cell: by it nbgrader sees whether a student changed a locked cell, or answered at all.</summary>
public static class Checksum
{
    /// <summary>
    /// MD5, in lower-case hex, of source, cell type, <c>True</c> or <c>False</c> for grade, solution and the effective lock, the grade_id,
    /// and for cells that are graded the points as Python writes a float.
    /// </summary>
    /// <param name="cell">The cell.</param>
    /// <param name="grade">What its metadata says.</param>
    [SuppressMessage("Security", "CA5351", Justification = "The format is nbgrader's; nothing relies on it for safety.")]
    public static string Of(Cell cell, GradeCell grade)
    {
        var text = string.Concat(
            cell.Source, cell.Kind.ToString().ToLowerInvariant(), Flag(grade.IsGrade), Flag(grade.IsSolution), Flag(grade.IsLocked),
            grade.Id, grade.IsGrade ? PythonNumber.Repr(grade.Points) : "");
        return Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static string Flag(bool value) => value ? "True" : "False";
}
