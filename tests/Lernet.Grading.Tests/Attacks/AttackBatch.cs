using System.Collections.Concurrent;
using Lernet.Grading.Judging;
using Lernet.Grading.Results;
using Lernet.Grading.Sandboxes;

namespace Lernet.Grading.Tests.Attacks;

/// <summary>All attacks in one batch over two places, with honest submissions before, between and after them.</summary>
public sealed class AttackBatch : IAsyncLifetime
{
    private const int HonestEvery = 12;

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
        // As short as a slow machine can bear: every loop waits for its end.
        var options = new JudgeOptions
        {
            QuestionTime = TimeSpan.FromSeconds(3.5), SubmissionTime = TimeSpan.FromSeconds(15), CompileTime = TimeSpan.FromSeconds(4),
        };
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
                    _results[attack.Name] = await judge.JudgeAsync(AttackedLesson.With($"attacker{i}", attack.Code), "key", slot, default);
                }
                await HonestAsync(judge, slot);
            })));
            (places, folder) = (judge.Sandbox.Places, judge.Sandbox.Folder);
        }
        (LeftRunning, LeftFolders) = (Leftovers.Processes(places), Leftovers.Folders(places, folder));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task HonestAsync(SubmissionJudge judge, int slot) =>
        _honest.Add(await judge.JudgeAsync(AttackedLesson.Honest($"honest{_honest.Count}"), "key", slot, default));
}
