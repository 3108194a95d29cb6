using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Lernet.Grading.Batches;

/// <summary>One of several parts of a batch. Who belongs to it depends on the student's name only, so parts may run anywhere, in any order, twice.</summary>
/// <param name="Index">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record Shard(int Index, int Count)
{
    /// <summary>Everybody.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads <c>2/8</c>.</summary>
    /// <returns>The shard; null when the text is none.</returns>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var index, var count]
        && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && i >= 1 && i <= n ? new Shard(i, n) : null;

    /// <summary>Whether a student belongs to this part: by the first eight bytes of SHA-256 of the name.</summary>
    public bool Holds(string student) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(student))) % (ulong)Count == (ulong)(Index - 1);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");
}
