namespace Lernet.Exercises;

/// <summary>The smallest input that shows that an answer is wrong, as texts ready to show.</summary>
/// <param name="Inputs">Name and value of each input, such as x = 9; empty where there are none.</param>
/// <param name="Received">What the answer gave, or how it stopped.</param>
/// <param name="Expected">What is right; null where showing it would give the exercise away.</param>
public sealed record CounterExample(IReadOnlyList<NamedText> Inputs, string Received, string? Expected = null)
{
    /// <summary>Inputs, received and expected in one line.</summary>
    public override string ToString() => string.Join("   ",
        [.. Inputs.Select(input => $"{input.Name} {input.Text}"), $"yours {Received}", .. Expected is null ? [] : (string[])[$"expected {Expected}"]]);
}

/// <summary>A value as text, with its name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Text">The value.</param>
public readonly record struct NamedText(string Name, string Text);
