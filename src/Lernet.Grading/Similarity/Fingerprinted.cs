namespace Lernet.Grading.Similarity;

/// <summary>An answer with its fingerprints; those of the instructor's text are left out.</summary>
internal sealed class Fingerprinted
{
    private readonly IReadOnlyList<AnswerToken> tokens;

    private readonly ILookup<ulong, int> places;

    public Fingerprinted(HandedInAnswer answer, IReadOnlySet<ulong> instructor)
    {
        Answer = answer;
        tokens = AnswerTokens.Of(answer.Text, answer.IsCode);
        places = Winnowing.Fingerprints(tokens).Where(print => !instructor.Contains(print.Hash)).ToLookup(print => print.Hash, print => print.First);
    }

    public HandedInAnswer Answer { get; }

    /// <summary>Its fingerprints, each once.</summary>
    public IEnumerable<ulong> Prints => places.Select(place => place.Key);

    public bool Has(ulong print) => places.Contains(print);

    /// <summary>Where the fingerprints stand in the text; neighbours are joined.</summary>
    public IReadOnlyList<(int Start, int End)> Parts(IEnumerable<ulong> prints)
    {
        var parts = new List<(int Start, int End)>();
        foreach (var first in prints.SelectMany(print => places[print]).Order())
        {
            var (start, end) = (tokens[first].Start, tokens[first + Winnowing.Run - 1].End);
            if (parts.Count > 0 && (start <= parts[^1].End || IsNext(first, parts[^1].End))) parts[^1] = (parts[^1].Start, Math.Max(end, parts[^1].End));
            else parts.Add((start, end));
        }
        return parts;
    }

    private bool IsNext(int token, int end) => token > 0 && tokens[token - 1].End <= end;
}
