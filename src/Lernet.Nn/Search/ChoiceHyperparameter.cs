using System.Globalization;

namespace Lernet.Nn;

/// <summary>Some values to choose from.</summary>
internal sealed class ChoiceHyperparameter<T> : Hyperparameter<T> where T : notnull
{
    private readonly Dictionary<string, T> values = [];

    public ChoiceHyperparameter(string name, T[] choices) : base(name)
    {
        if (choices.Length == 0) throw SearchException.NoChoices(name);
        foreach (var choice in choices)
        {
            var text = Convert.ToString(choice, CultureInfo.InvariantCulture) ?? "";
            if (!values.TryAdd(text, choice)) throw SearchException.SameText(name, text);
        }
        Texts = [.. choices.Select(choice => Convert.ToString(choice, CultureInfo.InvariantCulture)!)];
    }

    private string[] Texts { get; }

    internal override string At(double place) => Texts[(int)(place * Texts.Length)];

    internal override IReadOnlyList<string> Spread(int points) => Texts;

    internal override T Parse(string text) => values[text];

    public override string ToString() => $"{Name}: {string.Join(", ", Texts)}";
}
