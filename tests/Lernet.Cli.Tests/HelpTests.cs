namespace Lernet.Cli.Tests;

public class HelpTests
{
    public static TheoryData<string> Verbs => [.. Program.Verbs.Select(verb => verb.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Help_OfAVerb_IsTheApprovedText(string verb)
    {
        var said = await LernetCommand.RunAsync(verb, "--help");
        Assert.Equal(ExitCode.Ok, said.Code);
        Approve.Text(said.Output, $"tests/Lernet.Cli.Tests/Approved/help-{verb}.txt");
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
        foreach (var verb in Program.Verbs)
        {
            var said = await LernetCommand.RunAsync(verb.Name, "--help");
            Assert.DoesNotContain(said.Output.Split('\n'), line => line.Length > 100);
        }
    }

    [Fact]
    public async Task Version_Asked_IsPrinted() => Assert.Matches(@"^lernet \d+\.\d+\.\d+\n$", (await LernetCommand.RunAsync("--version")).Output);
}
