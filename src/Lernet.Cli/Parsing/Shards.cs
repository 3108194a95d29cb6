using System.CommandLine.Parsing;
using Lernet.Grading.Batches;

namespace Lernet.Cli.Parsing;

/// <summary>Reads shards of the command line.</summary>
internal static class Shards
{
    /// <summary>A part such as <c>2/8</c>.</summary>
    public static Shard? Parse(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (Shard.Parse(word) is { } shard)
        {
            return shard;
        }

        result.AddError($"'{word}' is not a shard.");
        return null;
    }
}
