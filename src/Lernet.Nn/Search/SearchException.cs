namespace Lernet.Nn;

/// <summary>A search that cannot be made. The message names what was received, the rule and the remedy.</summary>
public sealed class SearchException : ArgumentException
{
    private SearchException(string message) : base(message)
    {
    }

    internal static SearchException NoName() => new("hyperparameter: a name is missing. Tables and files need one.");

    internal static SearchException BadLimits(string name, double low, double high, string rule) => new(
        $"{name}: from {Text.Number(low)} to {Text.Number(high)}. {rule}");

    internal static SearchException NoChoices(string name) => new($"{name}: no values. Give at least one to choose from.");

    internal static SearchException SameText(string name, string text) => new(
        $"{name}: two values read '{text}'. Tables and files tell values apart by their text.");

    internal static SearchException SameName(string name) => new($"search: two hyperparameters are called '{name}'. Names must differ.");

    internal static SearchException NoHyperparameters() => new("search: no hyperparameters. Give at least one to vary.");

    internal static SearchException NoSuchHyperparameter(string name, IEnumerable<string> known) => new(
        $"trial: '{name}' is not part of this search. Its hyperparameters are {string.Join(", ", known)}.");

    internal static SearchException BadNumber(string what, int value, string rule) => new($"search: {what} = {value}. {rule}");

    internal static SearchException OtherSearch(string file, string expected, string found) => new(
        $"{file}: this file belongs to another search. Expected {expected}; found {found}. Give another file, or delete this one.");

    internal static SearchException BadLine(string file, int line, string why) => new(
        $"{file}, line {line}: not a line of a search: {why}. Mend or delete the line; its trial will run again.");
}
