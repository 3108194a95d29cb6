namespace Lernet.Data.Tests;

public class GeneratorTests
{
    public static TheoryData<string> Names => ["moons", "circles", "blobs", "spirals", "xor", "linear", "spam"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Generator_SameSeed_SameRows(string name)
    {
        Assert.Equal(Make(name, 1).Inputs.ToArray(), Make(name, 1).Inputs.ToArray());
        Assert.NotEqual(Make(name, 1).Inputs.ToArray(), Make(name, 2).Inputs.ToArray());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Generator_Classes_AreBalanced(string name)
    {
        var counts = Make(name, 1).Describe().Classes.Select(c => c.Rows).ToArray();
        if (counts.Length > 0) Assert.InRange(counts.Max() - counts.Min(), 0, 1);
    }

    [Fact]
    public void Moons_WithoutNoise_LieOnHalfCircles()
    {
        var data = Datasets.Moons(100, noise: 0);
        for (var row = 0; row < 100; row++)
        {
            var (x, y) = (data.Inputs[row, 0].Item(), data.Inputs[row, 1].Item());
            var distance = data.Targets[row].Item() == 0 ? Math.Sqrt((x * x) + (y * y)) : Math.Sqrt(((x - 1) * (x - 1)) + ((y - 0.5) * (y - 0.5)));
            Assert.Equal(1, distance, 1e-6);   // float32 coordinates of size 1
        }
    }

    [Fact]
    public void Circles_WithoutNoise_HaveTheirRadius()
    {
        var data = Datasets.Circles(100, noise: 0, factor: 0.3, seed: 2);
        var radius = data.Inputs.Square().Sum(1).Sqrt().ToArray();
        Assert.All(radius.Zip(data.Targets.ToArray()), p => Assert.Equal(p.Second == 0 ? 1 : 0.3, p.First, 1e-6));
    }

    [Fact]
    public void Xor_WithoutNoise_IsClassOneWhereSignsDiffer()
    {
        var data = Datasets.Xor(200, seed: 3);
        var product = (data.Inputs[.., 0] * data.Inputs[.., 1]).ToArray();
        Assert.All(product.Zip(data.Targets.ToArray()), p => Assert.Equal(p.First < 0 ? 1 : 0, p.Second));
        Assert.All(data.Inputs.ToArray(), x => Assert.InRange(Math.Abs(x), 0.05, 1));
    }

    [Fact]
    public void Linear_WithoutNoise_IsFoundByLeastSquares()
    {
        var fit = LeastSquares.Fit(Datasets.Linear(50, weights: [2, -3], bias: 0.5, noise: 0, seed: 1));
        // Inputs and targets are rounded to float32.
        Assert.Equal(2, fit.Weights[0].Item(), 1e-5);
        Assert.Equal(-3, fit.Weights[1].Item(), 1e-5);
        Assert.Equal(0.5, fit.Bias, 1e-5);
        Assert.InRange(fit.MeanSquaredError, 0, 1e-10);
    }

    [Fact]
    public void Blobs_ManyPoints_AreCentredOnTheirCircle()
    {
        var data = Datasets.Blobs(6000, classes: 3, noise: 1, seed: 1);
        var first = data.Select(Enumerable.Range(0, 2000).Select(i => 3 * i)).Inputs.Mean(0).ToArray();
        // The mean of 2,000 normal numbers strays by 1/√2000 ≈ 0.022; four times that.
        Assert.Equal(0, first[0], 0.09);
        Assert.Equal(4, first[1], 0.09);
    }

    [Fact]
    public void Spirals_Arms_EndAtRadiusOne() =>
        Assert.Equal(1, Datasets.Spirals(300, noise: 0).Inputs[^1].Square().Sum().Item(), 1e-6);   // float32

    [Fact]
    public void SpamHam_ManyMessages_HaveTheStatedMeansAndAGoodLine()
    {
        var mail = Datasets.SpamHam(4000, seed: 7);
        var ham = mail.Select(Enumerable.Range(0, 2000).Select(i => 2 * i)).Inputs.Mean(0).ToArray();
        var spam = mail.Select(Enumerable.Range(0, 2000).Select(i => (2 * i) + 1)).Inputs.Mean(0).ToArray();
        // Standard error of a mean of 2,000 counts with deviation below 5: 0.11; four times that.
        double[] expected = [3, 2, 10, 9];
        foreach (var (mean, actual) in expected.Zip([.. ham, .. spam])) Assert.Equal(mean, actual, 0.45);

        // The best line, found once by logistic regression on 40,000 messages, is right on 95.3 % of them; 4,000 stray by 0.3 %.
        var answers = mail.Inputs.MatMul((float[])[0.74f, 1.08f]) - 8.8f;
        Assert.Equal(0.953, (answers * mail.Targets).Greater(0).Mean().Item(), 0.012);
        Assert.All(mail.Inputs.ToArray(), count => Assert.True(count >= 0 && count == MathF.Floor(count)));
    }

    [Fact]
    public void SpamHam_SeedSeven_GivesTheseMessagesOnEveryMachine() =>
        Assert.Equal([3, 1, 9, 7, 3], Datasets.SpamHam(200, seed: 7).Inputs.ToArray()[..5]);

    [Fact]
    public void Generators_NumbersOutOfRange_AreRefusedWithTheRule()
    {
        Assert.Equal("Moons: noise = −1. It is a finite number, 0 or more.", Assert.Throws<DataSetException>(() => Datasets.Moons(noise: -1)).Message);
        Assert.Throws<DataSetException>(() => Datasets.Moons(count: 1));
        Assert.Throws<DataSetException>(() => Datasets.Circles(factor: 1));
        Assert.Throws<DataSetException>(() => Datasets.Blobs(classes: 1));
        Assert.Throws<DataSetException>(() => Datasets.Spirals(turns: double.NaN));
        Assert.Throws<DataSetException>(() => Datasets.Linear(weights: []));
        Assert.Throws<DataSetException>(() => Datasets.SpamHam(count: 1));
    }

    private static DataSet Make(string name, int seed) => name switch
    {
        "moons" => Datasets.Moons(seed: seed),
        "circles" => Datasets.Circles(seed: seed),
        "blobs" => Datasets.Blobs(seed: seed),
        "spirals" => Datasets.Spirals(seed: seed),
        "xor" => Datasets.Xor(seed: seed),
        "linear" => Datasets.Linear(seed: seed),
        _ => Datasets.SpamHam(seed: seed),
    };
}
