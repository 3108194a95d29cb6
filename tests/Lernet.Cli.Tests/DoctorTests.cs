using System.Text.Json.Nodes;

namespace Lernet.Cli.Tests;

public class DoctorTests
{
    [Fact]
    public async Task Doctor_EmptySearchPath_SaysHowToGetEverything()
    {
        var said = await LernetCommand.RunInAsync(Repository.Root, ["doctor"], path: "");
        Assert.Equal(ExitCode.Environment, said.Code);
        Approve.Text(string.Join('\n', said.Output.Split('\n').Select(line => line.TrimEnd())), "tests/Lernet.Cli.Tests/Approved/doctor-nothing.txt");
    }

    [Fact]
    public async Task Doctor_AdapterBesideTheCommand_IsFound()
    {
        using var folder = new TemporaryFolder();
        var program = Directory.CreateDirectory(folder["Lernet.DotNetInteractive"]).FullName;
        File.Copy(typeof(Application).Assembly.Location, Path.Combine(program, "Lernet.DotNetInteractive.dll"));
        var said = await LernetCommand.RunInAsync(folder.Path, ["doctor", "--json"], path: "");
        var found = JsonNode.Parse(said.Output)!["result"]!["findings"]!.AsArray()
            .Where(finding => ((string?)finding!["for"])!.EndsWith("(adapter)", StringComparison.Ordinal)).Select(finding => (string?)finding!["found"]);
        Assert.Equal([null, null, typeof(Application).Assembly.GetName().Version!.ToString(3)], found);
    }

    [Fact]
    public async Task Doctor_AdapterThatOffersNoDevices_SaysWhy()
    {
        using var folder = new TemporaryFolder();
        File.Copy(typeof(Application).Assembly.Location, folder["Lernet.Ilgpu.dll"]);
        var said = await LernetCommand.RunInAsync(folder.Path, ["doctor", "--json"], path: "");
        var found = JsonNode.Parse(said.Output)!["result"]!["findings"]!.AsArray().Single(finding => (string?)finding!["name"] == "ILGPU")!["found"];
        Assert.StartsWith($"{typeof(Application).Assembly.GetName().Version!.ToString(3)}; Lernet.Ilgpu: ", (string?)found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_OnTheMachineThatRunsTheTests_FindsTheSdk()
    {
        var said = await LernetCommand.RunAsync("doctor", "--json");
        var sdk = JsonNode.Parse(said.Output)!["result"]!["findings"]!.AsArray().Single(finding => (string?)finding!["name"] == ".NET SDK");
        Assert.StartsWith("10.", (string?)sdk!["found"], StringComparison.Ordinal);
    }
}
