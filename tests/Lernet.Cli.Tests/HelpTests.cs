using Lernet.Cli.Parsing;

namespace Lernet.Cli.Tests;

public class HelpTests
{
    public static TheoryData<string> Verbs => [.. new CommandTree(Program.Entries).Verbs.Select(verb => verb.Name)];

    public static TheoryData<string> Groups => [.. Program.Entries.OfType<VerbGroup>().Select(group => group.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Help_OfAVerb_IsTheApprovedText(string verb)
    {
        var said = await LernetCommand.RunAsync([.. verb.Split(' '), "--help"]);
        Assert.Equal(ExitCode.Ok, said.Code);
        Approve.Text(said.Output, $"tests/Lernet.Cli.Tests/Approved/help-{verb.Replace(' ', '-')}.txt");
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task Help_OfAGroup_IsTheApprovedText(string group)
    {
        var said = await LernetCommand.RunAsync(group);
        Assert.Equal(said, await LernetCommand.RunAsync(group, "--help"));
        Approve.Text(said.Output, $"tests/Lernet.Cli.Tests/Approved/help-{group}.txt");
    }

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_WithoutAVerb_IsTheApprovedText(params string[] words)
    {
        var said = await LernetCommand.RunAsync(words);
        Assert.Equal(ExitCode.Ok, said.Code);
        Approve.Text(said.Output, "tests/Lernet.Cli.Tests/Approved/help.txt");
    }

    [Fact]
    public async Task Help_OfAnyVerb_FitsIntoAHundredColumns()
    {
        foreach (var verb in new CommandTree(Program.Entries).Verbs)
        {
            var said = await LernetCommand.RunAsync([.. verb.Name.Split(' '), "--help"]);
            Assert.DoesNotContain(said.Output.Split('\n'), line => line.Length > 100);
        }
    }

    [Fact]
    public async Task Version_Asked_IsPrinted() => Assert.Matches(@"^lernet \d+\.\d+\.\d+\n$", (await LernetCommand.RunAsync("--version")).Output);
}
