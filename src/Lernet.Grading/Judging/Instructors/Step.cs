using Lernet.Exercises;
using Lernet.Grading.Assignments;

namespace Lernet.Grading.Judging.Instructors;

/// <summary>Something that happens when a submission is judged, in the order of the instructor's notebook.</summary>
/// <param name="Name">Its place, in messages.</param>
internal abstract record Step(string Name);

/// <summary>A cell runs.</summary>
/// <param name="Name">Its place.</param>
/// <param name="Text">The instructor's C#; for an answer, what was handed out in its place.</param>
/// <param name="Answer">The <c>grade_id</c> of the answer that takes the text's place; null when the cell is the instructor's.</param>
internal sealed record CellStep(string Name, string Text, string? Answer) : Step(Name);

/// <summary>A question is judged.</summary>
/// <param name="Name">Its place.</param>
/// <param name="Question">The question.</param>
/// <param name="Answers">The <c>grade_id</c>s of the answers that it marks.</param>
internal abstract record QuestionStep(string Name, GradedQuestion Question, IReadOnlyList<string> Answers) : Step(Name);

/// <summary>The judge asks for answers and compares.</summary>
/// <param name="Name">Its place.</param>
/// <param name="Question">The question.</param>
/// <param name="Answers">The <c>grade_id</c>s of the answers that it marks.</param>
/// <param name="Checks">What is asked, one for each call of <c>Check</c>.</param>
internal sealed record CheckStep(string Name, GradedQuestion Question, IReadOnlyList<string> Answers, IReadOnlyList<AskedCheck> Checks)
    : QuestionStep(Name, Question, Answers);

/// <summary>Assertions run beside the student's code.</summary>
/// <param name="Name">Its place.</param>
/// <param name="Question">The question.</param>
/// <param name="Answers">The <c>grade_id</c>s of the answers that it marks.</param>
/// <param name="Text">The instructor's C#.</param>
internal sealed record AssertStep(string Name, GradedQuestion Question, IReadOnlyList<string> Answers, string Text) : QuestionStep(Name, Question, Answers);

/// <summary>One call of <c>Check</c> in the instructor's notebook.</summary>
/// <param name="Exercise">What it asks, with the instructor's own answer as the reference.</param>
/// <param name="Expression">The C# that makes the student's answer in the student's session.</param>
internal sealed record AskedCheck(Exercise Exercise, string Expression);
