using Lernet.Display;
using Lernet.Grading.Assignments;
using Lernet.Grading.Feedback;
using Lernet.Grading.Similarity;

namespace Lernet.Grading.Reports;

/// <summary>The part of a report that lists similar answers, side by side.</summary>
internal static class SimilarSection
{
    private const int MostPairs = 30;

    public static Markup Of(IReadOnlyList<SimilarPair> pairs, Assignment assignment) => Markup.Of($"""
        <p>Names, numbers, comments and white space do not count here, nor does what you handed out; what many wrote counts little. A pair is listed from a share of {Numbers.Percent(SimilarAnswers.LeastShare)}. <b>Similarity proves nothing:</b> people learn together, and some tasks leave little choice. Talk before you judge.</p>
        {(pairs.Count == 0 ? Markup.Of($"<p>No two answers share more than usual.</p>") : Markup.Empty)}{pairs.Take(MostPairs).Select(pair => Pair(pair, assignment))}{Markup.If(pairs.Count > MostPairs, $"<p>{Numbers.Count(pairs.Count - MostPairs)} further pairs are less similar than these.</p>")}
        """);

    private static Markup Pair(SimilarPair pair, Assignment assignment) => Markup.Of($"""
        <details class="pair"><summary><b>{StudentText.Line(pair.First.Student, 100)}</b> and <b>{StudentText.Line(pair.Second.Student, 100)}</b>: {Numbers.Percent(pair.Share)} of {Title(pair, assignment)}</summary><div class="sides">{MarkedAnswer.Of(pair.First.Student, pair.First.Text, pair.InFirst)}{MarkedAnswer.Of(pair.Second.Student, pair.Second.Text, pair.InSecond)}</div></details>
        """);

    private static string Title(SimilarPair pair, Assignment assignment) =>
        assignment.Questions.FirstOrDefault(question => $"{question.Notebook}/{question.Id}" == pair.First.Question)?.Title ?? pair.First.Question;
}
