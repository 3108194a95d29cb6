using Lernet.Grading.Results;
using Lernet.Grading.Submissions;

namespace Lernet.Grading.Judging;

/// <summary>Marks submissions of one assignment, several at a time.</summary>
public interface ISubmissionJudge : IAsyncDisposable
{
    /// <summary>What every result says of the sandbox.</summary>
    string Tier { get; }

    /// <summary>Marks one submission. Whatever the submission does ends in a result; only what is wrong with the machine ends in an exception.</summary>
    /// <param name="submission">What was handed in.</param>
    /// <param name="key">The result's key.</param>
    /// <param name="slot">Which of the parallel places this is, from 0; one submission at a time uses a place.</param>
    /// <param name="cancel">Ends the work; nothing is left running.</param>
    /// <exception cref="GradingException">The machine stands in the way (a program is missing, the sandbox cannot start): no mark may be written.</exception>
    Task<SubmissionResult> JudgeAsync(Submission submission, string key, int slot, CancellationToken cancel);
}
