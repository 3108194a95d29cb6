using System.CommandLine;
using System.CommandLine.Parsing;

namespace Lernet.Cli.Parsing;

/// <summary>Finds the first thing wrong with a command line, and the word to point at.</summary>
internal static class UsageCheck
{
    public static UsageError? Find(ParseResult result, IReadOnlyList<string> words) =>
        UnknownVerb(result.CommandResult, words) ?? WrongOption(result, words)
        ?? (result.CommandResult.Command.Subcommands.Count > 0 ? null : FirstError(result, words));

    private static UsageError? UnknownVerb(CommandResult reached, IReadOnlyList<string> words)
    {
        var verbs = reached.Command.Subcommands.Select(verb => verb.Name).ToList();
        var at = Enumerable.Range(0, words.Count).Where(i => !words[i].StartsWith('-')).Skip(Depth(reached)).FirstOrDefault(words.Count);
        if (verbs.Count == 0 || at == words.Count)
        {
            return null;
        }

        var meant = Suggestion.For(words[at], verbs);
        return new UsageError($"Unknown verb '{words[at]}'.", words, at, meant is null ? $"The verbs are {string.Join(", ", verbs)}." : $"Did you mean {meant}?");
    }

    // How many words were needed to reach the command.
    private static int Depth(CommandResult reached) => reached.Parent is CommandResult parent ? 1 + Depth(parent) : 0;

    // The parser takes an unknown option for an argument where one may stand; nobody has a notebook called --outptu.
    private static UsageError? WrongOption(ParseResult result, IReadOnlyList<string> words)
    {
        var options = Options(result.CommandResult).ToList();
        for (var i = 0; i < words.Count && words[i] != "--"; i++)
        {
            if (!words[i].StartsWith('-') || words[i].Length == 1)
            {
                continue;
            }

            var name = words[i].Split('=', 2)[0];
            var option = options.FirstOrDefault(option => option.Name == name || option.Aliases.Contains(name));
            if (option is null)
            {
                var meant = Suggestion.For(name, options.Select(option => option.Name));
                return new UsageError($"Unknown option '{name}'.", words, i, meant is null ? See(result) : $"Did you mean {meant}?");
            }

            if (option.ValueType == typeof(bool) && words[i].Contains('='))
            {
                return new UsageError($"{name} takes no value.", words, i, $"Write {name} alone.");
            }

            if (option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool) && !words[i].Contains('='))
            {
                i++; // the value, whatever it looks like
            }
        }

        return null;
    }

    private static UsageError? FirstError(ParseResult result, IReadOnlyList<string> words)
    {
        if (result.Errors.Count == 0)
        {
            return null;
        }

        var error = result.Errors[0];
        switch (error.SymbolResult)
        {
            case OptionResult { Tokens: [] } option:
                return new UsageError($"{option.Option.Name} has no value.", words, LastIndex(words, option.IdentifierToken?.Value) + 1, $"{option.Option.HelpName} belongs here.");
            case OptionResult { Tokens: [var token, ..] } option:
                return new UsageError(error.Message, words, ValueIndex(words, option.IdentifierToken?.Value, token.Value), Describe(option.Option));
            case ArgumentResult { Tokens: [] } argument:
                return Missing(argument.Argument, words);
            case CommandResult { Tokens: [] } command when command.Command.Arguments.Count > 0 && result.UnmatchedTokens.Count == 0:
                return Missing(command.Command.Arguments[0], words);
            default:
                var word = result.UnmatchedTokens.Count > 0 ? result.UnmatchedTokens[0] : error.SymbolResult?.Tokens.LastOrDefault()?.Value;
                return new UsageError($"'{word}' is one word too many.", words, LastIndex(words, word), See(result));
        }
    }

    private static string See(ParseResult result) =>
        result.CommandResult.Parent is null ? "See lernet --help." : $"See lernet {Entry.NameOf(result.CommandResult.Command)} --help.";

    private static UsageError Missing(Argument argument, IReadOnlyList<string> words) =>
        new($"{argument.Name} is missing.", words, words.Count, $"{argument.Name} belongs here: {Lower(argument.Description)}");

    // The first clause: what follows a semicolon is about leaving the option out.
    private static string Describe(Option option) => $"{option.HelpName}: {Lower(option.Description?.Split(';')[0].TrimEnd('.'))}.";

    private static string Lower(string? sentence) => string.IsNullOrEmpty(sentence) ? "" : char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static int LastIndex(IReadOnlyList<string> words, string? word) =>
        Enumerable.Range(0, words.Count).LastOrDefault(i => words[i] == word, words.Count);

    private static int ValueIndex(IReadOnlyList<string> words, string? option, string value) =>
        Enumerable.Range(0, words.Count).FirstOrDefault(
            i => words[i] == $"{option}={value}" || (words[i] == value && i > 0 && words[i - 1] == option), words.Count);

    internal static IEnumerable<Option> Options(CommandResult command) =>
        command.Command.Options.Concat(command.Parent is CommandResult parent ? Options(parent).Where(option => option.Recursive) : []);
}
