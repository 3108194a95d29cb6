using System.Globalization;

namespace Lernet.Data.Tests;

public class SequenceTests
{
    [Fact]
    public void Sine_WithoutNoise_IsASine()
    {
        var values = Datasets.Sine(100, period: 20, noise: 0).Values.ToArray();
        for (var t = 0; t < 100; t++) Assert.Equal(Math.Sin(2 * Math.PI * t / 20), values[t], 1e-6);   // float32
    }

    [Fact]
    public void Seasonal_WithoutNoise_RepeatsOnARisingLevel()
    {
        var values = Datasets.Seasonal(60, period: 12, trend: 0.5, noise: 0).Values.ToArray();
        for (var t = 12; t < 60; t++) Assert.Equal(values[t - 12] + 6, values[t], 1e-5);   // float32 at values up to 30
    }

    [Fact]
    public void Windows_OfASeries_AreNeighboursAndWhatFollows()
    {
        var series = new Series("count", Tensor.Range(10));
        var next = series.Windows(length: 4);
        Assert.Equal(new Shape(6, 4, 1), next.Inputs.Shape);
        Assert.Equal([2, 3, 4, 5], next.Inputs[2].ToArray());
        Assert.Equal(6, next.Targets[2].Item());
        var far = series.Windows(length: 4, horizon: 3);
        Assert.Equal(new Shape(4, 3), far.Targets.Shape);
        Assert.Equal([7, 8, 9], far.Targets[^1].ToArray());
        Assert.Equal("step -1", far.FeatureNames[^1]);
        Assert.Equal("count: 10 steps", series.ToString());
    }

    [Fact]
    public void Windows_LongerThanTheSeries_AreRefused() => Assert.Equal(
        "Sine: length = 20. With a horizon of 1 it is at most 19: the series has 20 steps.",
        Assert.Throws<DataSetException>(() => Datasets.Sine(20).Windows(20)).Message);

    [Fact]
    public void DatePairs_EverySource_MeansItsTarget()
    {
        var pairs = Datasets.DatePairs(500, seed: 1);
        Assert.All(pairs.Pairs, pair =>
        {
            string[] formats = ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d.M.yyyy", "dddd, d MMMM yyyy", "ddd d MMM yyyy", "yyyy/MM/dd", "d-MMM-yyyy"];
            Assert.Equal(pair.Target, DateOnly.ParseExact(pair.Source, formats, CultureInfo.InvariantCulture).ToString("O", CultureInfo.InvariantCulture));
        });
        Assert.Equal(pairs.Pairs, Datasets.DatePairs(500, seed: 1).Pairs);
        Assert.NotEqual(pairs.Pairs, Datasets.DatePairs(500, seed: 2).Pairs);
    }

    [Fact]
    public void DatePairs_AsDataSet_CanBeReadBack()
    {
        var pairs = Datasets.DatePairs(50, seed: 1);
        var data = pairs.ToDataSet();
        Assert.Equal(new Shape(50, 12), data.Targets.Shape);
        Assert.Equal(Vocabulary.Start, data.Targets[3, 0].Item());
        Assert.Equal(pairs.Pairs[3].Target, pairs.Targets.Decode(data.Targets[3]));
        Assert.Equal(pairs.Pairs[3].Source, pairs.Sources.Decode(data.Inputs[3]));
        Assert.Equal(pairs.Targets.Vocabulary.Count, data.Classes);
        Assert.StartsWith("Dates: 50 pairs, such as \"", pairs.ToString());
    }

    [Fact]
    public void SmallText_Whole_HasItsStory()
    {
        var text = Datasets.SmallText();
        Assert.StartsWith("The lamp on the rock\n", text);
        Assert.InRange(text.Length, 4000, 10000);
        Assert.All(text, c => Assert.True(char.IsAscii(c)));
    }

    [Fact]
    public void Generators_NumbersOutOfRange_AreRefused()
    {
        Assert.Throws<DataSetException>(() => Datasets.Sine(period: 0));
        Assert.Throws<DataSetException>(() => Datasets.Seasonal(trend: double.NaN));
        Assert.Throws<DataSetException>(() => Datasets.Seasonal(steps: 1));
        Assert.Throws<DataSetException>(() => Datasets.DatePairs(0));
        Assert.Throws<DataSetException>(() => Datasets.Sine().Windows(0));
        Assert.Throws<DataSetException>(() => Datasets.Sine().Windows(5, horizon: 0));
    }
}
