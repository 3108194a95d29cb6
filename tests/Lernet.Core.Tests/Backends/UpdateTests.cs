using Lernet.Operators;

namespace Lernet.Core.Tests;

/// <summary>Optimizer steps as a kernel: one rule, every backend, every length, layout and number of states.</summary>
public class UpdateTests
{
    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 40), 127, 128, 1000, 100_003];

    [Theory, MemberData(nameof(Lengths))]
    public void Update_OfEveryLength_MatchesReference(int length)
    {
        var (expected, actual) = (Run(Backend.Reference, length), Run(TestBackends.Single, length));
        // A dozen float32 roundings of numbers of size 1.
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], 2e-6);
    }

    [Fact]
    public void Update_AtEveryPlaceAndThreadCount_GivesTheSameBits()
    {
        var threads = Backends.Cpu.Work.Threads;
        try
        {
            var (p, g) = (Tensor.Full(0.3, 100_003), Tensor.Full(0.7, 100_003));
            Backends.Cpu.Work.Threads = 3;
            p.Update(new Mix(0.1, 0), g);
            Assert.All(p.ToArray(), value => Assert.Equal(p.ToArray()[0], value));
        }
        finally
        {
            Backends.Cpu.Work.Threads = threads;
        }
    }

    [Fact]
    public void Update_StridedParameterAndGradient_AreWrittenWhereTheyLie()
    {
        foreach (var backend in TestBackends.All)
        {
            var matrix = Tensor.From((double[])[1, 2, 3, 4, 5, 6], [2, 3], backend);
            matrix.Transpose().Update(new Mix(1, 0), Tensor.From((double[])[1], [1], backend).Expand([3, 2]));
            Assert.Equal([0, 1, 2, 3, 4, 5], matrix.ToArray());
        }
    }

    [Theory, InlineData(1), InlineData(16), InlineData(37)]
    public void Update_StateThatWouldBecomeSubnormal_IsZero(int length)
    {
        // Half of 2e-38 is below the smallest normal number, 1.18e-38; half of 4e-38 is not.
        Tensor zeros = Tensor.Zeros(length), first = Tensor.Full(2e-38, length), second = first.Clone(), third = Tensor.Full(4e-38, length);
        Tensor.Zeros(length).Update(new Halve(), zeros, first, second, third);
        Assert.Equal(zeros.ToArray(), first.ToArray());
        Assert.Equal(zeros.ToArray(), second.ToArray());
        Assert.All(third.ToArray(), state => Assert.Equal(4e-38f / 2, state));
    }

    [Fact]
    public void Update_WrongInput_IsNamed()
    {
        var p = Tensor.Ones(3);
        Assert.Contains("the gradient has shape [2]", Assert.Throws<ShapeException>(() => p.Update(new Mix(1, 0), Tensor.Ones(2))).Message);
        Assert.Contains("the first state has shape [2]", Assert.Throws<ShapeException>(() => p.Update(new Mix(1, 1), p, Tensor.Ones(2))).Message);
        Assert.Contains("the rule keeps 2 states", Assert.Throws<ArgumentException>(() => p.Update(new Mix(1, 2), p, Tensor.Ones(3))).Message);
        Assert.Contains("On(device)", Assert.Throws<DeviceException>(() => p.Update(new Mix(1, 0), p.On(Backend.Reference))).Message);
        Assert.Contains("only inputs can be changed", Assert.Throws<InvalidOperationException>(() => (p.Track() * 2).Update(new Mix(1, 0), p)).Message);
    }

    [Fact]
    public void Update_AfterForward_MakesTheOldGraphUnusable()
    {
        var p = Tensor.Ones(3).Track();
        var y = p.Square().Sum();
        p.Update(new Mix(1, 0), Tensor.Ones(3));
        Assert.Throws<InvalidOperationException>(() => y.Backward());
    }

    private static double[] Run(Backends.IBackend backend, int length)
    {
        Tensor Numbers(int seed) => Tensor.Uniform([length], seed).On(backend);
        var all = new List<double>();
        for (var states = 0; states <= 3; states++)
        {
            var (p, a, b, c) = (Numbers(1), Numbers(2), Numbers(3), Numbers(4));
            p.Update(new Mix(0.25, states), Numbers(5), a, b, c);
            all.AddRange([.. p.ToDoubles(), .. a.ToDoubles(), .. b.ToDoubles(), .. c.ToDoubles()]);
        }
        return [.. all];
    }

    /// <summary>Uses every operation that rules are made of.</summary>
    private readonly struct Mix(double rate, int states) : IUpdate
    {
        public int States => states;

        public void Invoke<V>(V g, ref V p, ref V first, ref V second, ref V third) where V : struct, IReal<V>
        {
            if (states > 0) first = (0.5 * first) + g;
            if (states > 1) second = V.Sqrt(second * second) / (1 + g);
            if (states > 2) third = V.Max(third, second) - p;
            p -= rate * (g + (states == 0 ? 0 : first + second));
        }
    }

    /// <summary>Means of gradients that are 0.</summary>
    private readonly struct Halve : IUpdate
    {
        public int States => 3;

        public void Invoke<V>(V g, ref V p, ref V first, ref V second, ref V third) where V : struct, IReal<V> =>
            (first, second, third) = (0.5 * first, 0.5 * second, 0.5 * third);
    }
}
