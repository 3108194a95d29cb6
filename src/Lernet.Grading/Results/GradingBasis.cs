using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Lernet.Grading.Results;

/// <summary>Everything that a result depends on. Equal bases are never graded twice.</summary>
/// <param name="Submission">The submission's hash.</param>
/// <param name="Assignment">The assignment's hash.</param>
/// <param name="HandedOut">The hash of the files that answers may read.</param>
/// <param name="Engine">The engine's version.</param>
/// <param name="Seed">Where hidden inputs come from.</param>
public sealed record GradingBasis(string Submission, string Assignment, string HandedOut, string Engine, ulong Seed)
{
    /// <summary>SHA-256 of all of it, in lower-case hex.</summary>
    public string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', Submission, Assignment, HandedOut, Engine, Seed.ToString(CultureInfo.InvariantCulture)))));
}
