using System.Diagnostics;
using Lernet.Data;
using Lernet.Nn.Tests.Support;

namespace Lernet.Nn.Tests.Checkpoints;

/// <summary>A real process, killed without warning while it writes one checkpoint after the other.</summary>
public class KillTests
{
    private const int Kills = 4;

    [Fact]
    public void Checkpoints_OfAKilledProcess_AreWholeAndItGoesOn()
    {
        using var folder = new TemporaryFolder();
        var (random, steps) = (new Randoms(11), 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var child = Start(folder.Path);
            // It is writing as soon as there is a newer file; then any moment within a few writes.
            while (NewestStep(folder.Path) <= steps && !child.HasExited) Thread.Sleep(1);
            Assert.False(child.HasExited, child.HasExited ? child.StandardError.ReadToEnd() : "");
            Thread.Sleep(random.NextInt(40));
            child.Kill();
            child.WaitForExit();
            steps = NewestStep(folder.Path);
        }
        var whole = Program.Fit(folder["whole"], epochs: (steps / 2) + 1);
        var resumed = Program.Fit(folder.Path, epochs: (steps / 2) + 1);
        Assert.Equal(whole.Model.Parameters.SelectMany(p => p.ToArray()), resumed.Model.Parameters.SelectMany(p => p.ToArray()));
        Assert.Equal(whole.History.Select(e => e.Train.Loss), resumed.History.Select(e => e.Train.Loss));
    }

    private static Process Start(string folder) => Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(Program).Assembly.Location, folder])
    {
        RedirectStandardError = true,
    })!;

    private static int NewestStep(string folder) => new Nn.Checkpoints(folder).Files.Select(f => int.Parse(Path.GetFileName(f)[5..14], System.Globalization.CultureInfo.InvariantCulture)).LastOrDefault();
}

/// <summary>What the child process does: it trains without end and writes a checkpoint after every step.</summary>
public static class Program
{
    public static void Main(string[] arguments) => Fit(arguments[0], epochs: 1_000_000);

    internal static TrainingRun Fit(string folder, int epochs)
    {
        var net = new Sequential(new Linear(2, 64), new Tanh(), new Linear(64, 2)).Initialize(seed: 7);
        return new Trainer(net, Loss.CrossEntropy, new Adam(1e-4)).With(new Nn.Checkpoints(folder) { EverySteps = 1, KeepBest = false, Resume = true })
            .Fit(Datasets.Moons(count: 20, seed: 1), epochs, batchSize: 10);
    }
}
