using System.Text.RegularExpressions;
using Lernet.Cli.Parsing;

namespace Lernet.Cli.Tests;

public class CommandLineDocumentTests
{
    private static readonly string Document = Repository.Read("docs/command-line.md");

    [Fact]
    public void Document_Table_ListsEveryVerbOnce() =>
        Assert.Equal(new CommandTree(Program.Entries).Verbs.Select(verb => verb.Name), FirstCells(@"`([a-z]+(?: [a-z]+)?)[^`]*`"));

    [Fact]
    public void Document_Table_ListsEveryExitCodeOnce() =>
        Assert.Equal(Enum.GetValues<ExitCode>().Select(code => $"{(int)code}"), FirstCells(@"(\d+) "));

    private static IEnumerable<string> FirstCells(string pattern) =>
        Regex.Matches(Document, $@"^\| {pattern}", RegexOptions.Multiline).Select(match => match.Groups[1].Value);
}
