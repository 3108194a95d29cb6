using System.Text.Json.Nodes;

namespace Lernet.Cli.Tests;

public class UsageTests
{
    // Every way of getting a command line wrong, in one file that reads as the user sees it.
    [Fact]
    public async Task Errors_OfTheCommandLine_AreTheApprovedText()
    {
        string[] lines =
        [
            "cuorse", "teach", "--frob", "doctor --jsn", "doctor please", "doctor --json=yes",
            "run", "run lesson.ipynb --timeout", "run lesson.ipynb --timeout soon", "run lesson.ipynb --timeout=-1", "run a.ipynb b.ipynb",
            "run lesson.ipynb --ouptut x.ipynb", "convert a.dib", "clean", "course --jobs 0", "course --jobs many", "handout --output",
            "assignment frob", "assignment grdae week1", "--json=no assignment grade week1", "assignment grade", "assignment grade week1 week2",
            "assignment grade week1 --shrad 1/2", "assignment grade week1 --shard 9/8", "assignment grade week1 --seed -1",
            "assignment mark week1 --points lots", "assignment mark week1 --student", "assignment export week1 --format xls",
        ];
        var seen = new List<string>();
        foreach (var line in lines)
        {
            var said = await LernetCommand.RunAsync(line.Split(' '));
            Assert.Equal(ExitCode.Usage, said.Code);
            Assert.Empty(said.Output);
            seen.Add($"$ lernet {line}\n{said.Errors}");
        }

        Approve.Text(string.Join('\n', seen), "tests/Lernet.Cli.Tests/Approved/usage-errors.txt");
    }

    [Fact]
    public async Task Error_WithJson_IsADocumentOnStandardOutput()
    {
        var said = await LernetCommand.RunAsync("doctor", "--jsn", "--json");
        var error = JsonNode.Parse(said.Output)!;
        Assert.Equal(2, (int)error["exitCode"]!);
        Assert.Equal("Unknown option '--jsn'.", (string?)error["error"]!["message"]);
        Assert.Equal("Did you mean --json?", (string?)error["error"]!["remedy"]);
        Assert.Empty(said.Errors);
    }
}
