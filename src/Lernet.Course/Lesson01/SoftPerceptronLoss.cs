using Lernet.Exercises;

namespace Lernet.Course.Lesson01;

/// <summary>1.2: the loss that turns the perceptron into gradient descent.</summary>
internal static class SoftPerceptronLoss
{
    public static Exercise Exercise { get; } = new("1.2", 1, "The soft perceptron loss", 2)
    {
        Task = "Write double Loss(double y, double yHat): the soft perceptron loss max(−y·ŷ, 0) of one message with label y = +1 or −1 and score ŷ.",
        Questions =
        [
            new FunctionQuestion<Func<double, double, double>>("double Loss(double y, double yHat)", "y", "yHat")
            {
                Reference = (y, yHat) => Math.Max(-y * yHat, 0),
                ShowsExpected = true,
                Stages = [new(2, "", Inputs.Grid([1, -1], [0, 1, -1, 2, -2, 0.5, -0.5, 3.5, -3.5, 10, -10, 0.25, -0.25])) { Hidden = [new(30, Draw.OneOf(1, -1), Draw.Number(-6, 6))] }],
                Hint = "no loss while y and ŷ have the same sign; otherwise the loss grows with |ŷ|.",
                Evidence = (inputs, received) => inputs[0].Number * inputs[1].Number > 0
                    ? "y and ŷ have the same sign, so the message is on its right side and should cost nothing."
                    : "y and ŷ differ in sign or ŷ is 0, so the cost should be the distance |ŷ|.",
                Mistakes =
                [
                    new("Right messages pay and wrong ones are free: did you forget the minus sign?", (y, yHat) => Math.Max(y * yHat, 0)),
                    new("Right messages get a negative loss: cut it off at 0 with Math.Max(…, 0).", (y, yHat) => -y * yHat),
                    new("This is the hinge loss max(1 − y·ŷ, 0) of the support vector machine; here no margin of 1 is asked for.", (y, yHat) => Math.Max(1 - (y * yHat), 0)),
                    new("This counts mistakes: a loss must also grow with the distance |ŷ|, or it has no slope to follow.", (y, yHat) => y * yHat < 0 ? 1 : 0),
                    new("This counts mistakes: a loss must also grow with the distance |ŷ|, or it has no slope to follow.", (y, yHat) => y * yHat <= 0 ? 1 : 0),
                    new("This is the squared error (y − ŷ)²: it also punishes scores far on the right side.", (y, yHat) => (y - yHat) * (y - yHat)),
                    new("Math.Min picks the smaller of the two: use Math.Max.", (y, yHat) => Math.Min(-y * yHat, 0)),
                ],
            },
        ],
    };
}
