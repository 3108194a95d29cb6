using System.Runtime.CompilerServices;
using System.Text;

namespace Lernet.Tests;

/// <summary>A call at the edge of what is allowed, and what comes of it: a value, or an error with its whole message.</summary>
/// <param name="Section">What the calls around it have in common.</param>
/// <param name="Code">The call as it is written in the table.</param>
/// <param name="Outcome">The value as text, or the kind of error and its message.</param>
/// <param name="Error">The error, if it is one.</param>
internal sealed record Edge(string Section, string Code, string Outcome, Exception? Error)
{
    // Errors that come from the inside, where the boundary should have spoken.
    private static readonly Type[] Accidents =
        [typeof(NullReferenceException), typeof(IndexOutOfRangeException), typeof(InvalidCastException), typeof(DivideByZeroException),
            typeof(OverflowException), typeof(KeyNotFoundException), typeof(RankException), typeof(ArrayTypeMismatchException)];

    /// <summary>Calls, and keeps what came of it.</summary>
    public static Edge Of(string section, Func<object?> call, [CallerArgumentExpression(nameof(call))] string code = "")
    {
        var text = string.Join(' ', code["() =>".Length..].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        try
        {
            return new(section, text, Convert.ToString(call(), System.Globalization.CultureInfo.InvariantCulture) ?? "null", null);
        }
        catch (Exception error)
        {
            return new(section, text, $"{error.GetType().Name}: {error.Message}", error);
        }
    }

    /// <summary>The whole table as text, to be read from top to bottom.</summary>
    public static string Text(IEnumerable<Edge> edges)
    {
        var text = new StringBuilder();
        foreach (var section in edges.GroupBy(e => e.Section))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append($"== {section.Key} ==\n\n");
            foreach (var edge in section) text.Append($"{edge.Code}\n    {edge.Outcome.ReplaceLineEndings("\n    ")}\n");
        }
        return text.ToString();
    }

    /// <summary>Sentences about errors that do not tell a reader what is wrong.</summary>
    public static IEnumerable<string> Accidental(IEnumerable<Edge> edges) =>
        from edge in edges
        where edge.Error is { } error && (Accidents.Contains(error.GetType()) || error.Message.Contains("Specified argument", StringComparison.Ordinal)
            || error.Message.Contains("Exception of type", StringComparison.Ordinal) || !error.Message.Contains(' ', StringComparison.Ordinal))
        select $"{edge.Code}: {edge.Outcome}";
}
