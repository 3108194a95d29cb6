using System.CommandLine.Parsing;
using System.Globalization;

namespace Lernet.Cli.Parsing;

/// <summary>Reads numbers of the command line, and says in words what is wrong with others.</summary>
internal static class Numbers
{
    /// <summary>A time in seconds, above 0.</summary>
    public static TimeSpan? Seconds(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 && seconds < 1e6)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        result.AddError($"'{word}' is not a number of seconds above 0.");
        return null;
    }

    /// <summary>A whole number, at least 1.</summary>
    public static int? Count(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1)
        {
            return count;
        }

        result.AddError($"'{word}' is not a whole number from 1 on.");
        return null;
    }

    /// <summary>A whole number, at least 0.</summary>
    public static ulong? Seed(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (ulong.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            return seed;
        }

        result.AddError($"'{word}' is not a whole number from 0 on.");
        return null;
    }

    /// <summary>A number, at least 0.</summary>
    public static double? Points(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var points) && points >= 0 && double.IsFinite(points))
        {
            return points;
        }

        result.AddError($"'{word}' is not a number from 0 on, written as 2.5.");
        return null;
    }
}
