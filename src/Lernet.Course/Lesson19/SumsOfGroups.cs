using Lernet.Exercises;

namespace Lernet.Course.Lesson19;

/// <summary>19.4: a kernel with shared memory, where every barrier is needed.</summary>
internal static class SumsOfGroups
{
    private const int Size = 8;

    public static Exercise Exercise { get; } = new("19.4", 19, "Where the barriers belong", 3)
    {
        Task = "Write the kernel of Tensor GroupSums(Tensor values): the numbers [N] are summed in groups of 8, and the result is [⌈N / 8⌉]. Each thread loads one number to shared memory; "
            + "then half of the threads add the number of the other half to theirs, then a quarter, until one is left.",
        Questions =
        [
            new FunctionQuestion<Func<Tensor, Tensor>>("Tensor GroupSums(Tensor values)", "values")
            {
                Reference = values => Run(values),
                ShowsExpected = true,
                Tolerance = 1e-4,
                Stages =
                [
                    new(2, "", [[[1, 2, 3, 4, 5, 6, 7, 8]], [[3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3]]])
                    {
                        Name = "whole groups",
                        Hidden = [new(6, Draw.Number(-5, 5, 8)), new(6, Draw.Number(-5, 5, 32))],
                    },
                    new(1, "Right for whole groups. In the last group some threads have no number, and they must come to the barriers all the same.", [[[1, 2, 3]], [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]])
                    {
                        Name = "a group with idle threads",
                        Hidden = [new(5, Draw.Number(-5, 5, 13)), new(5, Draw.Number(-5, 5, 1))],
                    },
                ],
                Hint = "load, wait; then for half = 4, 2, 1: the threads below half add the number half places on, and all wait. A thread without a number loads 0.",
                Mistakes =
                [
                    new("NaN: a thread adds a number that its neighbour has not loaded yet.", values => Run(values, waitsForLoading: false), "put a barrier between loading and adding."),
                    new("The first thread runs through all rounds before the others have added anything.", values => Run(values, waitsInRounds: false), "put a barrier at the end of each round, where all threads come to it."),
                    new("The round with half = 1 is missing: the last two sums are never added.", values => Run(values, last: 2), "let the loop run while half is at least 1."),
                    new("This is the first number of each group: nothing is added to it.", values => Run(values, first: 0), "let the threads below half add the number half places on, for half = 4, 2, 1."),
                    new("The first round is missing: half begins with 4, half of the group.", values => Run(values, first: 2)),
                ],
            },
        ],
    };

    private static Tensor Run(Tensor values, bool waitsForLoading = true, bool waitsInRounds = true, int first = Size / 2, int last = 1)
    {
        var x = new GlobalMemory("x", values);
        var grid = Grid.Over(x.Length, Size);
        var y = new GlobalMemory("y", Tensor.Zeros(grid.Groups.Count));
        grid.Run(Kernel);
        return y.ToTensor();

        IEnumerable<GridBarrier> Kernel(GridThread thread)
        {
            var (i, me, sums) = (thread.Global.X, thread.Local.X, thread.Shared("sums", Size));
            sums[me] = i < x.Length ? x[i] : 0;
            if (waitsForLoading) yield return thread.Barrier;
            for (var half = first; half >= last; half /= 2)
            {
                if (me < half) sums[me] += sums[me + half];
                if (waitsInRounds) yield return thread.Barrier;
            }
            if (me == 0) y[thread.Group.X] = sums[0];
        }
    }
}
