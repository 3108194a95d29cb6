using Lernet.Exercises;

namespace Lernet.Course.Lesson19;

/// <summary>19.5: from how many numbers on a card pays.</summary>
internal static class BreakEven
{
    public static Exercise Exercise { get; } = new("19.5", 19, "When it pays", 2)
    {
        Task = "Write double BreakEven(double launch, double transfer, double card, double processor): a card takes launch + n · (transfer + card) nanoseconds for n numbers, the processor n · processor. "
            + "From which n on is the card as fast? It need not be whole. If never, give double.PositiveInfinity.",
        Questions =
        [
            new FunctionQuestion<Func<double, double, double, double, double>>(
                "double BreakEven(double launch, double transfer, double card, double processor)", "launch", "transfer", "card", "processor")
            {
                Reference = (launch, transfer, card, processor) => processor > transfer + card ? launch / (processor - transfer - card) : double.PositiveInfinity,
                ShowsExpected = true,
                Stages =
                [
                    new(1, "", [[10, 1, 1, 4], [10000, 1, 0.5, 2], [10000, 0, 0.5, 1], [6000, 1.25, 0.25, 4.5]])
                    {
                        Name = "it pays",
                        Hidden = [new(20, Draw.Number(1000, 20000), Draw.Number(0.1, 1), Draw.Number(0.01, 0.5), Draw.Number(2, 5))],
                    },
                    new(1, "Right where the card pays. Where a number takes longer on its way than on the processor, it never does.", [[10000, 1, 0.5, 1], [10, 1, 1, 1.5], [10, 1, 1, 2]])
                    {
                        Name = "it never pays",
                        Hidden = [new(8, Draw.Number(1000, 20000), Draw.Number(0.5, 1), Draw.Number(0.01, 0.5), Draw.Number(0.1, 0.5))],
                    },
                ],
                Hint = "set both times equal and solve for n: the launch is earned back by what each number saves.",
                Mistakes =
                [
                    new("The transfer is missing: every number has to travel too.", (launch, _, card, processor) => processor > card ? launch / (processor - card) : double.PositiveInfinity),
                    new("The card's own computation is missing.", (launch, transfer, _, processor) => processor > transfer ? launch / (processor - transfer) : double.PositiveInfinity),
                    new("Each number saves processor − transfer − card; here nothing is taken away from the processor's time.", (launch, _, _, processor) => launch / processor),
                    new("The quotient is upside down: a long launch needs many numbers.", (launch, transfer, card, processor) => (processor - transfer - card) / launch),
                ],
            },
        ],
    };
}
