using System.Collections.Concurrent;
using System.Diagnostics;
using Lernet.Grading.Judging;
using Lernet.Grading.Results;
using Lernet.Grading.Sandboxes;
using Lernet.Grading.Tests.Judging;

namespace Lernet.Grading.Tests.Attacks;

/// <summary>All attacks in one batch over two places, with honest submissions before, between and after them.</summary>
public sealed class AttackBatch : IAsyncLifetime
{
    private const int HonestEvery = 12;
    private const double LeastSeconds = 3.5, MostSeconds = 10;

    private readonly ConcurrentDictionary<string, SubmissionResult> _results = new();
    private readonly ConcurrentBag<SubmissionResult> _honest = [];

    internal static IReadOnlyList<Attack> Attacks { get; } =
    [
        .. EndingAttacks.All, .. LoopAttacks.All, .. MemoryAttacks.All, .. ForgeryAttacks.All, .. SecretAttacks.All, .. SettingAttacks.All, .. CompilerAttacks.All,
    ];

    internal IReadOnlyCollection<SubmissionResult> Honest => _honest;

    internal IReadOnlyCollection<SubmissionResult> All => [.. _results.Values, .. _honest];

    internal IReadOnlyList<int> LeftRunning { get; private set; } = [];

    internal IReadOnlyList<string> LeftFolders { get; private set; } = [];

    internal SubmissionResult this[string attack] => _results[attack];

    public async Task InitializeAsync()
    {
        Environment.SetEnvironmentVariable("LERNET_TEST_CANARY", AttackedLesson.Canary);
        using var open = new LeftOpen();
        // As short as this machine can bear: every loop waits for its end.
        var limit = await LimitAsync();
        var options = new JudgeOptions { QuestionTime = limit, SubmissionTime = 4 * limit, CompileTime = limit };
        IReadOnlyCollection<BoxPlace> places;
        string folder;
        await using (var judge = await SubmissionJudge.StartAsync(AttackedLesson.Lesson.Assignment, options))
        {
            var next = -1;
            await Task.WhenAll(Enumerable.Range(0, 2).Select(slot => Task.Run(async () =>
            {
                await HonestAsync(judge, slot);
                for (var i = Interlocked.Increment(ref next); i < Attacks.Count; i = Interlocked.Increment(ref next))
                {
                    if (i % HonestEvery == 0) await HonestAsync(judge, slot);
                    var attack = Attacks[i];
                    _results[attack.Name] = await judge.JudgeAsync(AttackedLesson.With($"attacker{i}", attack.Code.Replace(Attack.Limit, $"{limit.TotalMilliseconds:F0}", StringComparison.Ordinal)), "key", slot, default);
                }
                await HonestAsync(judge, slot);
            })));
            (places, folder) = (judge.Sandbox.Places, judge.Sandbox.Folder);
        }
        (LeftRunning, LeftFolders) = (Leftovers.Processes(places), Leftovers.Folders(places, folder));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    // Half of what a judge takes until it is ready, two processes and a compiler that is still cold: many times the work of an honest answer,
    // and longer on a slow or busy machine. The most of it is what an honest answer would take on one 20 times slower.
    private static async Task<TimeSpan> LimitAsync()
    {
        var begun = Stopwatch.GetTimestamp();
        await using (await SubmissionJudge.StartAsync(AttackedLesson.Lesson.Assignment, Lesson.Patient))
            return TimeSpan.FromSeconds(Math.Clamp(Stopwatch.GetElapsedTime(begun).TotalSeconds / 2, LeastSeconds, MostSeconds));
    }

    private async Task HonestAsync(SubmissionJudge judge, int slot) =>
        _honest.Add(await judge.JudgeAsync(AttackedLesson.Honest($"honest{_honest.Count}"), "key", slot, default));
}
