using Lernet.Exercises;

namespace Lernet.Course.Lesson19;

/// <summary>19.2: the element of a thread, or that it has none.</summary>
internal static class IndexWithGuard
{
    public static Exercise Exercise { get; } = new("19.2", 19, "Which element?", 2)
    {
        Task = "Write int Element(int group, int groupSize, int thread, int length): the index of the element that this thread of this group computes, "
            + "or −1 if there is none, because the array has only length elements.",
        Questions =
        [
            new FunctionQuestion<Func<int, int, int, int, int>>("int Element(int group, int groupSize, int thread, int length)", "group", "groupSize", "thread", "length")
            {
                Reference = (group, size, thread, length) => Guarded((group * size) + thread, length),
                ShowsExpected = true,
                Stages =
                [
                    new(1, "", [[0, 4, 1, 10], [1, 4, 0, 10], [1, 4, 3, 10], [2, 4, 1, 10], [3, 256, 200, 1000]])
                    {
                        Name = "threads with an element",
                        Hidden = [new(20, Draw.Whole(0, 6), Draw.OneOf(32, 64, 128), Draw.Whole(0, 31), Draw.Whole(900, 2000))],
                    },
                    new(1, "Right for threads that have an element; those beyond the end must give −1.", [[2, 4, 2, 10], [2, 4, 3, 10], [3, 256, 232, 1000], [3, 256, 255, 1000]])
                    {
                        Name = "threads without",
                        Hidden = [new(10, Draw.Whole(8, 12), Draw.OneOf(32, 64), Draw.Whole(0, 31), Draw.Whole(200, 256))],
                    },
                ],
                Hint = "all groups before this one have groupSize threads each; then come the threads of this group. What is not below length is outside.",
                Mistakes =
                [
                    new("Group and thread are exchanged: groups come one after the other, so group × groupSize + thread.", (group, size, thread, length) => Guarded((thread * size) + group, length)),
                    new("All groups begin at 0 here: the threads of the groups before this one come first.", (_, _, thread, length) => Guarded(thread, length)),
                    new("The groups overlap: each has groupSize threads, so multiply the group by it.", (group, _, thread, length) => Guarded(group + thread, length)),
                    new("The index length is outside too: elements run from 0 to length − 1.", (group, size, thread, length) => (group * size) + thread is var i && i > length ? -1 : i),
                    new("Threads count from 0: the first thread of a group is at group × groupSize.", (group, size, thread, length) => Guarded((group * size) + thread + 1, length)),
                    new("Threads beyond the end would all compute the last element: give −1, so that they do nothing.", (group, size, thread, length) => Math.Min((group * size) + thread, length - 1)),
                ],
            },
        ],
    };

    private static int Guarded(int i, int length) => i < length ? i : -1;
}
