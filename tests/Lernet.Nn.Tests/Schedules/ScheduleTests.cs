namespace Lernet.Nn.Tests.Schedules;

public class ScheduleTests
{
    public static TheoryData<string> Cases => [.. Fixture.Of("schedules").Cases.Where(c => c.Op != "OnPlateau").Select(c => c.Name)];

    // The same formulas in double; PyTorch multiplies from step to step, which adds a rounding each.
    [Theory, MemberData(nameof(Cases))]
    public void At_FiftySteps_IsPyTorchs(string name)
    {
        var of = Fixture.Of("schedules").Cases.Single(c => c.Name == name);
        var schedule = Make(of);
        Rule.Holds(new Closeness(1e-12).Differences(name, of.Y.Values, [.. Enumerable.Range(0, of.Y.Values.Length).Select(t => of.Number("rate") * schedule.At(t))]));
    }

    private static Schedule Make(FixtureCase of) => of.Op switch
    {
        "StepDecay" => new StepDecay(of.Int("step_size"), of.Number("gamma")),
        "MultiStep" => new MultiStepDecay(of.Ints("milestones"), of.Number("gamma")),
        "Exponential" => new ExponentialDecay(of.Number("gamma")),
        // PyTorch's cosine rises again after its length; ours stays, so the cases never get there.
        "Cosine" => new CosineDecay(of.Int("T_max"), of.Number("eta_min") / of.Number("rate")),
        "CosineRestarts" => new CosineRestarts(of.Int("T_0"), of.Int("T_mult", 1), of.Number("eta_min") / of.Number("rate")),
        "LinearWarmUp" => new WarmUp(of.Int("total_iters"), start: of.Number("start_factor")),
        "OneCycle" => new OneCycle(
            of.Int("total_steps"), of.Number("pct_start", 0.3), of.Number("div_factor", 25), of.Number("final_div_factor", 1e4)),
        _ => throw new InvalidDataException(of.Op),
    };

    [Fact]
    public void WarmUp_ThenAnother_CountsFromItsEnd()
    {
        var schedule = new WarmUp(4, then: new CosineDecay(10, end: 0.5), start: 0.2);
        // 0.2 + 0.8 t / 4; then the cosine from 1 to 0.5. Doubles near 1.
        double[] expected = [0.2, 0.4, 0.6, 0.8, 1, 0.5 + (0.25 * (1 + Math.Cos(Math.PI / 10)))];
        Assert.All(expected.Index(), e => Assert.Equal(e.Item, schedule.At(e.Index), 1e-15));
        Assert.Equal([0.75, 0.5, 0.5], new[] { 9, 14, 100 }.Select(t => Math.Round(schedule.At(t), 12)));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    public void OneCycle_OfFewSteps_IsFiniteEverywhere(int length) =>
        Assert.All(Enumerable.Range(0, length + 2), t => Assert.InRange(new OneCycle(length, rise: 0.1).At(t), 1e-7, 1));

    [Fact]
    public void Schedule_InATrainer_SetsTheRateOfEveryEpochAndEndsThere()
    {
        var (rates, run) = Train(new StepDecay(2, 0.5), epochs: 5);
        Assert.Equal([0.5, 0.5, 0.25, 0.25, 0.125], rates.Where((_, i) => i % 2 == 0));
        Assert.Equal([0.5, 0.5, 0.25, 0.25, 0.125], run.History.Select(e => e.LearningRate));
    }

    [Fact]
    public void Schedule_InSteps_ChangesWithEachBatch()
    {
        var (rates, _) = Train(new ExponentialDecay(0.5) { Unit = ScheduleUnit.Step }, epochs: 2);
        Assert.Equal([0.5, 0.25, 0.125, 0.0625], rates);
    }

    [Fact]
    public void Schedules_Two_AreRefused() => Assert.Contains("two schedules", Assert.Throws<ArgumentException>(() =>
        new Trainer(new Linear(2, 2), Loss.CrossEntropy, new Sgd(0.1)).With(new StepDecay(1), new ReduceOnPlateau())).Message);

    [Fact]
    public void Settings_OutOfRange_AreRefused()
    {
        Action[] wrong =
        [
            () => _ = new StepDecay(0), () => _ = new StepDecay(1, 0), () => _ = new MultiStepDecay([0]), () => _ = new ExponentialDecay(-1), () => _ = new CosineDecay(0),
            () => _ = new CosineDecay(1, -1), () => _ = new CosineRestarts(1, 0), () => _ = new WarmUp(0), () => _ = new WarmUp(1, start: 0), () => _ = new OneCycle(1),
            () => _ = new OneCycle(9, rise: 1), () => _ = new OneCycle(9, startDivisor: 0.5), () => _ = new ReduceOnPlateau { Factor = 1 }, () => _ = new ReduceOnPlateau { Patience = -1 },
        ];
        Assert.All(wrong, make => Assert.Contains(". It must be", Assert.Throws<ArgumentException>(make).Message));
    }

    [Fact]
    public void ToString_OfEach_IsAShortPhrase() => Assert.Equal(
        ["× 0.1 every 30 epochs", "× 0.1 at 3, 8", "× 0.9 every 1 step", "warm-up from 0.01 in 5 epochs, then cosine to 0 in 20 epochs",
            "cosine to 0 in 5 epochs, restarted, each 2 times as long", "one cycle of 100 steps", "× 0.1 after 10 epochs without improvement"],
        new Callback[]
        {
            new StepDecay(30), new MultiStepDecay([8, 3]), new ExponentialDecay(0.9) { Unit = ScheduleUnit.Step }, new WarmUp(5, new CosineDecay(20)), new CosineRestarts(5, 2), new OneCycle(100), new ReduceOnPlateau(),
        }.Select(c => c.ToString()!));

    private static (List<double> Rates, TrainingRun Run) Train(Callback schedule, int epochs)
    {
        var net = new Sequential(new Linear(2, 2)).Initialize(seed: 1);
        var log = new Rates();
        var run = new Trainer(net, Loss.CrossEntropy, new Sgd(0.5)).With(schedule, log).Fit(Data.Datasets.Moons(count: 20, seed: 1), epochs, batchSize: 10);
        return (log.All, run);
    }

    private sealed class Rates : Callback
    {
        public List<double> All { get; } = [];

        public override void OnGradients(TrainingState state) => All.Add(state.Optimizer.LearningRate * state.Optimizer.RateFactor);
    }
}
