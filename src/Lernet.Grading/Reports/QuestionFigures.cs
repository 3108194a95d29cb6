using Lernet.Grading.Assignments;
using Lernet.Grading.Results;

namespace Lernet.Grading.Reports;

/// <summary>What one question came to over all submissions.</summary>
/// <param name="Question">The question.</param>
/// <param name="Counts">How many answers came out how.</param>
/// <param name="MeanShare">The mean of points / most points over the answers that have points, 0 to 1; NaN when none has.</param>
/// <param name="Discrimination">
/// Pearson's correlation of this question's points with the points of all other questions, −1 to 1: near 0, the question tells good
/// submissions from poor ones badly; below 0 there is something wrong with it. NaN for fewer than ten submissions, or when all earn the same.
/// </param>
/// <param name="Mistakes">Typical mistakes with the number of those who made them, most frequent first.</param>
public sealed record QuestionFigures(
    GradedQuestion Question, IReadOnlyDictionary<Outcome, int> Counts, double MeanShare, double Discrimination, IReadOnlyList<(string Mistake, int Count)> Mistakes)
{
    private const int FewestForCorrelation = 10;

    /// <summary>Looks at one question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="results">The results of all students; refused submissions count nothing here.</param>
    public static QuestionFigures Of(GradedQuestion question, IReadOnlyList<SubmissionResult> results)
    {
        var answers = results.Where(result => result.Refusal.Length == 0)
            .Select(result => (Result: result, Answer: result.Questions.FirstOrDefault(answer => answer.Id == question.Id && answer.Notebook == question.Notebook)))
            .Where(answer => answer.Answer is not null).Select(answer => (answer.Result, Answer: answer.Answer!)).ToList();
        var marked = answers.Where(answer => answer.Answer.Points is not null).ToList();
        return new QuestionFigures(
            question,
            Enum.GetValues<Outcome>().ToDictionary(outcome => outcome, outcome => answers.Count(answer => Outcomes.Of(answer.Answer) == outcome)),
            marked.Count == 0 || question.Points == 0 ? double.NaN : marked.Average(answer => answer.Answer.Points!.Value) / question.Points,
            marked.Count < FewestForCorrelation ? double.NaN : Correlation([.. marked.Select(answer => (answer.Answer.Points!.Value, answer.Result.Points - answer.Answer.Points!.Value))]),
            [.. answers.Where(answer => answer.Answer.Mistake.Length > 0).GroupBy(answer => answer.Answer.Mistake).Select(group => (group.Key, group.Count()))
                .OrderByDescending(mistake => mistake.Item2).ThenBy(mistake => mistake.Key, StringComparer.Ordinal)]);
    }

    private static double Correlation(IReadOnlyList<(double X, double Y)> points)
    {
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        var spread = Math.Sqrt(points.Sum(point => (point.X - x) * (point.X - x)) * points.Sum(point => (point.Y - y) * (point.Y - y)));
        return spread > 1e-12 ? points.Sum(point => (point.X - x) * (point.Y - y)) / spread : double.NaN;
    }
}
