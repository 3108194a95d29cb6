using Lernet.Grading.Judging;
using Lernet.Grading.Sandboxes;
using Lernet.Grading.Tests.Judging;

namespace Lernet.Grading.Tests.Sandboxes;

public sealed class SandboxTests
{
    private const string Missing = "lernet-no-such-program";

    [Fact]
    public async Task Probe_HereWithBubblewrap_GivesTheFullBox()
    {
        using var sandbox = await Sandbox.ProbeAsync();

        Assert.Equal(SandboxTier.FullBox, sandbox.Tier);
        Assert.Empty(sandbox.Missing);
    }

    [Fact]
    public async Task Probe_WithoutBubblewrap_IsTheMachinesFaultAndSaysTheRemedy()
    {
        var error = await Assert.ThrowsAsync<GradingException>(() => Sandbox.ProbeAsync(SandboxTier.Box, new BoxLimits(), null, Missing));

        Assert.True(error.IsMachine);
        Assert.Contains("Install bubblewrap", error.Message, StringComparison.Ordinal);
        Assert.Contains("--tier process", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Probe_WithoutBubblewrapWhenLimitsWillDo_SaysWhatIsMissingAndRuns()
    {
        using var sandbox = await Sandbox.ProbeAsync(SandboxTier.Process, new BoxLimits(), null, Missing);
        await using var process = await sandbox.StartAsync(BoxRole.Run, slot: 0, CancellationToken.None);

        Assert.Equal(SandboxTier.Process, sandbox.Tier);
        Assert.Equal("process limits only", sandbox.Tier.Text());
        Assert.Contains("namespaces", sandbox.Missing);
    }

    [Fact]
    public async Task Judge_Files_AreInTheWorkingDirectoryOfAnswersAndCannotBeChanged()
    {
        var folder = Directory.CreateTempSubdirectory("lernet-files-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "data.csv"), "42");
            var lesson = new Lesson().Question("data", 1, "double data = 42;", "Check.Numbers(\"data\", data)");
            await using var judge = await SubmissionJudge.StartAsync(lesson.Assignment, Lesson.Patient with { Files = folder.FullName });
            const string reading = "double data = double.Parse(File.ReadAllText(\"data.csv\"));\n";

            Assert.Equal(1, (await judge.JudgeAsync(Lesson.HandedIn("ann", ("data", reading)), "key", 0, default)).Points);
            Assert.Equal(1, (await judge.JudgeAsync(Lesson.HandedIn("bob", ("data", reading + "File.WriteAllText(\"data.csv\", \"0\");")), "key", 0, default)).Points);
            Assert.Equal("42", File.ReadAllText(Path.Combine(folder.FullName, "data.csv")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("full", SandboxTier.FullBox)]
    [InlineData("box", SandboxTier.Box)]
    [InlineData("process", SandboxTier.Process)]
    [InlineData("Full", null)]
    [InlineData("", null)]
    public void Parse_Word_GivesItsTier(string word, SandboxTier? tier) => Assert.Equal(tier, SandboxTiers.Parse(word));
}
