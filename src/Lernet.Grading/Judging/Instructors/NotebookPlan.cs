using Lernet.Grading.Assignments;
using Lernet.Grading.Submissions;

namespace Lernet.Grading.Judging.Instructors;

/// <summary>How submissions to one notebook are judged.</summary>
/// <param name="Notebook">The notebook.</param>
/// <param name="Beginning">The C# of the cells above the first answer, which all submissions share.</param>
/// <param name="Steps">Everything from the first answer on.</param>
/// <param name="Solutions">The instructor's own answers, as if they were handed in.</param>
internal sealed record NotebookPlan(AssignmentNotebook Notebook, IReadOnlyList<string> Beginning, IReadOnlyList<Step> Steps, SubmittedNotebook Solutions);
