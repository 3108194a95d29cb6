namespace Lernet.Data;

/// <summary>Texts and what they are to be translated into.</summary>
public sealed class TextPairs
{
    /// <summary>Puts pairs together.</summary>
    /// <param name="name">What they are.</param>
    /// <param name="pairs">Source and target of each row.</param>
    public TextPairs(string name, IReadOnlyList<(string Source, string Target)> pairs)
    {
        (Name, Pairs) = (name, pairs);
        Sources = Tokenizer.Characters(string.Concat(pairs.Select(pair => pair.Source)));
        Targets = Tokenizer.Characters(string.Concat(pairs.Select(pair => pair.Target)));
    }

    /// <summary>What the pairs are.</summary>
    public string Name { get; }

    /// <summary>Source and target of each row.</summary>
    public IReadOnlyList<(string Source, string Target)> Pairs { get; }

    /// <summary>The characters of the sources.</summary>
    public Tokenizer Sources { get; }

    /// <summary>The characters of the targets.</summary>
    public Tokenizer Targets { get; }

    /// <summary>The pairs as numbers of characters, each side filled up to equal length.</summary>
    /// <returns>Inputs [N, T]; targets [N, T'] with the marks for start and end. The classes are the vocabulary of the targets.</returns>
    public DataSet ToDataSet() => new(
        Sources.Encode([.. Pairs.Select(pair => pair.Source)]).Numbers,
        Targets.Encode([.. Pairs.Select(pair => pair.Target)], marks: true).Numbers,
        new DataSetCard { Name = Name, TargetName = "translation", TargetNames = Targets.Vocabulary.Tokens, Source = Guard.Generated, Licence = Guard.Free });

    /// <summary>Name, number and an example.</summary>
    public override string ToString() => $"{Name}: {Pairs.Count} pairs"
        + (Pairs.Count == 0 ? "" : $", such as \"{Pairs[0].Source}\" → \"{Pairs[0].Target}\"");
}
