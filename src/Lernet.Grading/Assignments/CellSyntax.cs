using Lernet.Grading.Judging.Instructors;
using Lernet.Kernel.Documents;
using Microsoft.CodeAnalysis;

namespace Lernet.Grading.Assignments;

/// <summary>Whether cells are C# at all: what can be said of a notebook without running it.</summary>
internal static class CellSyntax
{
    /// <summary>The cells that cannot be parsed.</summary>
    /// <param name="name">The notebook's name, as problems show it.</param>
    /// <param name="notebook">The instructor's or the students' version.</param>
    /// <param name="whose">Which of them, in words.</param>
    public static IEnumerable<AssignmentProblem> Problems(string name, Notebook notebook, string whose) =>
        from at in notebook.Cells.Index()
        where at.Item.Kind == CellKind.Code && at.Item.Language == CellLanguage.CSharp
        let error = TestCell.Parse(CellCode.Of(at.Item.Source)).GetDiagnostics().FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error)
        where error is not null
        select new AssignmentProblem($"{name}.ipynb, cell {at.Index + 1} ('{GradeCell.Of(at.Item)?.Id ?? at.Item.Id}')",
            $"{whose} it is no C# (error {error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)})",
            "Both versions of a notebook compile.", "Mend the cell, or move the marks of the solution.");
}
