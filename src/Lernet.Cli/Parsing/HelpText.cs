using System.CommandLine;
using System.Text;

namespace Lernet.Cli.Parsing;

/// <summary>Help as plain text: usage, what it does, what it takes, examples to copy.</summary>
internal static class HelpText
{
    private const int Width = 100;

    public static string Of(CommandTree tree)
    {
        var text = new StringBuilder($"{CommandTree.Summary}\n\nUsage: lernet VERB [options]\n");
        Section(text, "Verbs", tree.Entries.Select(entry => (entry.Name, entry.Command.Description!)));
        Section(text, "Options", Rows(tree.Root.Options));
        Section(text, "Examples", [("lernet course", "run and render the whole course"), ("lernet course --help", "what a verb takes")]);
        return text.Append("\nExit codes and the JSON documents are described in docs/command-line.md.\n").ToString();
    }

    public static string Of(CommandTree tree, VerbGroup group)
    {
        var text = new StringBuilder($"{group.Command.Description}\n\nUsage: lernet {group.Name} VERB [options]\n");
        Section(text, "Verbs", group.Verbs.Select(verb => (verb.Command.Name, verb.Command.Description!)));
        Section(text, "Options", Rows(tree.Root.Options.Where(option => option.Recursive)));
        Section(text, "Examples", group.Examples.Select(example => (example.CommandLine, example.Meaning)));
        return text.ToString();
    }

    public static string Of(CommandTree tree, Verb verb)
    {
        var arguments = string.Concat(verb.Command.Arguments.Select(argument => " " + Shape(argument)));
        var text = new StringBuilder($"{verb.Command.Description}\n\nUsage: lernet {verb.Name}{arguments} [options]\n");
        Section(text, "Arguments", verb.Command.Arguments.Select(argument => (argument.Name, argument.Description!)));
        Section(text, "Options", Rows(verb.Command.Options.Concat(tree.Root.Options.Where(option => option.Recursive))));
        Section(text, "Examples", verb.Examples.Select(example => (example.CommandLine, example.Meaning)));
        return text.ToString();
    }

    private static string Shape(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "…" : argument.Name;

    private static IEnumerable<(string, string)> Rows(IEnumerable<Option> options) =>
        options.Select(option => (string.Join(", ", option.Aliases.Where(alias => alias != "-?").Order().Append(option.Name))
            + (option.ValueType == typeof(bool) ? "" : " " + option.HelpName), option.Description!));

    private static void Section(StringBuilder text, string title, IEnumerable<(string Left, string Right)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        text.Append($"\n{title}:\n");
        var left = all.Max(row => row.Left.Length) + 4;
        foreach (var row in all)
        {
            var lines = Wrap(row.Right, Width - left).ToList();
            text.Append("  ").Append(row.Left.PadRight(left - 2)).Append(lines[0]).Append('\n');
            lines.Skip(1).ToList().ForEach(line => text.Append(' ', left).Append(line).Append('\n'));
        }
    }

    private static IEnumerable<string> Wrap(string sentence, int width)
    {
        var line = "";
        foreach (var word in sentence.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : " " + word;
        }

        yield return line;
    }
}
