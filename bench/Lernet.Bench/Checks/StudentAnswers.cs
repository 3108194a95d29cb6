using Lernet.Exercises;

namespace Lernet.Bench.Checks;

/// <summary>What is handed in: for open exercises an answer each, for the others every typical mistake and numbers that are merely wrong.</summary>
internal static class StudentAnswers
{
    private static readonly Dictionary<string, Func<Answer>> open = new()
    {
        ["1.4"] = () => Answer.Of(-8.8, 0.74, 1.08),
        ["4.4"] = () => Answer.Of(1 / 11.0),
        ["5.6"] = () => Answer.Of(x => x.Tanh() * x),
        ["7.4"] = () => Answer.Of(Network(Tensor.Normal([64, 512], 1, std: 0.1), Tensor.Normal([512, 10], 2, std: 0.1))),
    };

    public static List<Answer> To(Exercise exercise) =>
        open.TryGetValue(exercise.Id, out var make) ? [make()] : [.. exercise.Questions.SelectMany(question => question.WrongAnswers).Select(wrong => wrong.Wrong)];

    private static Func<Tensor, Tensor> Network(Tensor first, Tensor second) => x => x.MatMul(first).Relu().MatMul(second);
}
