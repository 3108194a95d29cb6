using Lernet.Data;
using Lernet.Nn.Tests.Support;

namespace Lernet.Nn.Tests.Checkpoints;

public class CheckpointsTests
{
    private static readonly DataSet Data = Datasets.Moons(count: 40, seed: 1);

    private static TrainingRun Fit(Nn.Checkpoints checkpoints, int epochs = 5, int batchSize = 20, int hidden = 4, double rate = 0.1, int seed = 0)
    {
        var net = new Sequential(new Linear(2, hidden), new Tanh(), new Linear(hidden, 2)).Initialize(seed: 7);
        return new Trainer(net, Loss.CrossEntropy, new Sgd(rate)).With(checkpoints).Fit(Data, epochs, batchSize, seed);
    }

    private static IEnumerable<string> Names(Nn.Checkpoints checkpoints) => checkpoints.Files.Select(f => Path.GetFileName(f));

    [Fact]
    public void Files_OfARun_AreTheLastOnesAndTheBest()
    {
        using var folder = new TemporaryFolder();
        var checkpoints = new Nn.Checkpoints(folder.Path);
        var run = Fit(checkpoints);
        Assert.Equal(["step-000000006.safetensors", "step-000000008.safetensors", "step-000000010.safetensors"], Names(checkpoints));
        Assert.True(File.Exists(checkpoints.Best));
        Assert.Equal(5, run.History.Count);
    }

    [Theory]
    [InlineData(2, 0, 9, "4 8 10")]
    [InlineData(0, 3, 9, "3 6 9")]
    [InlineData(2, 5, 9, "4 5 8 10")]
    [InlineData(1, 0, 1, "10")]
    [InlineData(1, 0, 0, "")]
    public void Files_BySettings_AreWrittenWhenAsked(int everyEpochs, int everySteps, int keepLast, string steps)
    {
        using var folder = new TemporaryFolder();
        var checkpoints = new Nn.Checkpoints(folder.Path) { EveryEpochs = everyEpochs, EverySteps = everySteps, KeepLast = keepLast };
        Fit(checkpoints);
        Assert.Equal(steps, string.Join(' ', Names(checkpoints).Select(name => int.Parse(name[5..14], System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Best_OfARunThatGetsWorse_HoldsTheWeightsOfItsBestEpoch()
    {
        using var folder = new TemporaryFolder();
        var (checkpoints, keep) = (new Nn.Checkpoints(folder.Path), new Keep());
        var net = new Sequential(new Linear(2, 4), new Tanh(), new Linear(4, 2)).Initialize(seed: 7);
        var run = new Trainer(net, Loss.CrossEntropy, new Sgd(30)).With(checkpoints, keep).Fit(Data, epochs: 20);
        Assert.NotEqual(20, run.BestEpoch!.Epoch);
        net.Load(checkpoints.Best);
        Assert.Equal(keep.Weights[run.BestEpoch.Epoch - 1], net.Parameters[0].ToArray());
    }

    [Fact]
    public void Fit_FolderOfAnotherRun_IsAnErrorUnlessItGoesOn()
    {
        using var folder = new TemporaryFolder();
        Fit(new(folder.Path));
        Assert.Contains("Resume = true", Assert.Throws<InvalidOperationException>(() => Fit(new(folder.Path))).Message);
        Assert.Equal(7, Fit(new(folder.Path) { Resume = true }, epochs: 7).History.Count);
    }

    [Fact]
    public void Resume_OfAnotherRun_SaysWhatDiffers()
    {
        using var folder = new TemporaryFolder();
        Fit(new(folder.Path));
        string Refusal(int batchSize = 20, int hidden = 4, int seed = 0) =>
            Assert.Throws<CheckpointException>(() => Fit(new(folder.Path) { Resume = true }, batchSize: batchSize, hidden: hidden, seed: seed)).Message;
        Assert.Contains("batch size 20, this one has 10", Refusal(batchSize: 10));
        Assert.Contains("seed 0, this one has 3", Refusal(seed: 3));
        Assert.Contains("of another shape: 0.weight [4, 2] for [5, 2]", Refusal(hidden: 5));
    }

    // The middle of the data, the last byte, the header, a piece of the file, nothing at all.
    [Theory]
    [InlineData(0.9, false)]
    [InlineData(1, false)]
    [InlineData(0.1, false)]
    [InlineData(0.5, true)]
    [InlineData(0, true)]
    public void Resume_FromADamagedFile_NamesItAndOffersTheOneBefore(double at, bool isCut)
    {
        using var folder = new TemporaryFolder();
        var checkpoints = new Nn.Checkpoints(folder.Path) { Resume = true };
        Fit(checkpoints);
        var (newest, bytes) = (checkpoints.Files[^1], File.ReadAllBytes(checkpoints.Files[^1]));
        var place = (int)(at * (bytes.Length - 1));
        bytes[place] ^= 1;
        File.WriteAllBytes(newest, isCut ? bytes[..place] : bytes);

        var error = Assert.Throws<CheckpointException>(() => Fit(checkpoints, epochs: 7));
        Assert.StartsWith($"checkpoint {newest} is damaged", error.Message);
        Assert.Equal(checkpoints.Files[^2], error.Previous);
        File.Delete(newest);
        Assert.Equal(7, Fit(checkpoints, epochs: 7).History.Count);
    }

    [Fact]
    public void Resume_WithLeftoversOfAKill_IgnoresAndRemovesThem()
    {
        using var folder = new TemporaryFolder();
        Fit(new(folder.Path));
        File.WriteAllBytes(folder["step-000000099.safetensors.unfinished"], new byte[10]);
        Fit(new(folder.Path) { Resume = true }, epochs: 6);
        Assert.Empty(Directory.GetFiles(folder.Path, "*.unfinished"));
    }

    [Fact]
    public void Resume_FromWeightsAlone_SaysThatNoRunIsSaved()
    {
        using var folder = new TemporaryFolder();
        new Linear(2, 2).Initialize(seed: 1).Save(folder["step-000000001.safetensors"]);
        Assert.Contains("no run is saved in it", Assert.Throws<CheckpointException>(() => Fit(new(folder.Path) { Resume = true })).Message);
    }

    [Fact]
    public void Settings_OutOfRange_AreRefused()
    {
        Action[] wrong = [() => _ = new Nn.Checkpoints("a") { EveryEpochs = -1 }, () => _ = new Nn.Checkpoints("a") { EverySteps = -1 }, () => _ = new Nn.Checkpoints("a") { KeepLast = -1 }];
        Assert.All(wrong, make => Assert.Contains("It must be at least 0", Assert.Throws<ArgumentException>(make).Message));
    }

    private sealed class Keep : Callback
    {
        public List<float[]> Weights { get; } = [];

        public override void OnEpochEnd(TrainingState state) => Weights.Add(state.Model.Parameters[0].ToArray());
    }
}
