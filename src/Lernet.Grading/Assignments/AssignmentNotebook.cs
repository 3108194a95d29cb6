using Lernet.Kernel.Documents;

namespace Lernet.Grading.Assignments;

/// <summary>One notebook of an assignment, as the instructor wrote it: solutions and hidden tests are in it.</summary>
/// <param name="Name">Its file name without <c>.ipynb</c>.</param>
/// <param name="Source">The instructor's notebook.</param>
/// <param name="Questions">What is marked, top to bottom.</param>
public sealed record AssignmentNotebook(string Name, Notebook Source, IReadOnlyList<GradedQuestion> Questions);
