using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Lernet.Grading.Assignments.Leaks;

/// <summary>Looks for secrets in files that are about to be handed out.</summary>
/// <param name="secrets">What may not be seen.</param>
internal sealed partial class LeakScan(IReadOnlyList<Secret> secrets)
{
    private readonly SearchValues<string> _any = SearchValues.Create([.. secrets.Select(secret => secret.Plain).Where(plain => plain.Length > 0)], StringComparison.Ordinal);

    private readonly Dictionary<double, Secret> _numbers = secrets.Where(secret => secret.Number is not null).ToDictionary(secret => secret.Number!.Value);

    /// <summary>The secrets in one file: each once, where it was found first.</summary>
    /// <param name="name">The file's name, relative with <c>/</c>; names are seen too.</param>
    /// <param name="content">Its bytes.</param>
    public IReadOnlyList<AssignmentProblem> Find(string name, byte[] content)
    {
        var found = new Dictionary<Secret, string>();
        foreach (var (place, text) in VisibleText.In(name, content).Prepend(($"{name}, its name", name)))
        {
            foreach (var secret in In(text)) found.TryAdd(secret, place);
        }
        return [.. found.Select(pair => Problem(pair.Value, pair.Key))];
    }

    private IEnumerable<Secret> In(string text)
    {
        var plain = PlainForm.Of(text);
        if (plain.AsSpan().ContainsAny(_any))
        {
            foreach (var secret in secrets.Where(secret => secret.Plain.Length > 0 && plain.Contains(secret.Plain, StringComparison.Ordinal))) yield return secret;
        }
        if (_numbers.Count == 0) yield break;
        foreach (Match number in Number().Matches(text))
            if (double.TryParse(number.Value.Replace("_", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                && _numbers.TryGetValue(value, out var secret)) yield return secret;
    }

    private static AssignmentProblem Problem(string place, Secret secret)
    {
        var shown = secret.Text.Length <= 60 ? secret.Text : $"{secret.Text[..57]}...";
        return new(place, $"it shows {secret.What}: \"{FolderName.Printable(shown)}\"", "Nothing of solutions, hidden tests and mark schemes may be handed out.",
            "Take it out there; if students may see it, end the line of the solution with // VISIBLE.");
    }

    [GeneratedRegex(@"(?<![\w.])\d[\d_]*(?:\.[\d_]+)?(?:[eE][+-]?\d+)?")]
    private static partial Regex Number();
}
