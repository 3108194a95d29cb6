namespace Lernet.Data.Tests;

public class StandardiseTests
{
    // float32: mean and variance of some hundred numbers of size 1 are exact to about 1e−6.
    private const double Tolerance = 1e-5;

    [Fact]
    public void Split_AfterStandardise_MeasuresTheTrainingRowsOnly()
    {
        var split = Datasets.Wine().Standardise().Split(train: 0.6, validation: 0.2, seed: 4);
        var plain = Datasets.Wine().Split(train: 0.6, validation: 0.2, seed: 4);

        Assert.All(split.Train.Inputs.Mean(0).ToArray(), mean => Assert.Equal(0, mean, Tolerance));
        Assert.All(split.Train.Inputs.Variance(0).ToArray(), variance => Assert.Equal(1, variance, Tolerance));
        var expected = Standardisation.Fit(plain.Train.Inputs);
        Assert.Equal(expected.Mean.ToArray(), split.Scaling!.Mean.ToArray());
        Assert.Equal(expected.Std.ToArray(), split.Scaling.Std.ToArray());
        Assert.Equal(plain.Train.Count, split.Scaling.FittedOn);
        Assert.Equal(expected.Apply(plain.Test.Inputs).ToArray(), split.Test.Inputs.ToArray());
        Assert.Equal(expected.Apply(plain.Validation.Inputs).ToArray(), split.Validation.Inputs.ToArray());
    }

    [Fact]
    public void Split_ChangingATestRow_ChangesNothingInTraining()
    {
        var wine = Datasets.Wine();
        var testRow = (int)new DataSet(Tensor.Range(wine.Count), wine.Targets, wine.Card with { FeatureNames = [] }).Split(seed: 1).Test.Inputs[0].Item();
        var numbers = wine.Inputs.ToArray();
        numbers[testRow * wine.Features] = 1e6f;
        var spoilt = new DataSet(Tensor.From(numbers, wine.Inputs.Shape), wine.Targets, wine.Card);

        Assert.Equal(wine.Standardise().Split(seed: 1).Train.Inputs.ToArray(), spoilt.Standardise().Split(seed: 1).Train.Inputs.ToArray());
        Assert.NotEqual(wine.Standardise().Inputs.ToArray(), spoilt.Standardise().Inputs.ToArray());
    }

    [Fact]
    public void Standardise_SplitAgain_KeepsTheScaling()
    {
        var first = Datasets.Wine().Standardise().Split(train: 0.6, validation: 0.2, seed: 4);
        Assert.Same(first.Scaling, first.Train.Split(train: 0.5, validation: 0.5, seed: 1).Scaling);
    }

    [Fact]
    public void Standardise_WithoutSplit_MeasuresAllRows()
    {
        var data = Datasets.Iris().Standardise();
        Assert.All(data.Inputs.Mean(0).ToArray(), mean => Assert.Equal(0, mean, Tolerance));
        Assert.Equal(150, data.Scaling!.FittedOn);
        Assert.Same(data, data.Standardise());
        Assert.Equal("Iris: 150 rows, 4 features, 3 classes, standardised", data.ToString());
    }

    [Fact]
    public void Standardise_ConstantFeature_BecomesZeroNotNaN()
    {
        var data = new DataSet((Tensor)new float[,] { { 7, 1 }, { 7, 3 } }, Tensor.Zeros(2)).Standardise();
        Assert.Equal([0, -1, 0, 1], data.Inputs.ToArray());
        Assert.Equal([1, 1], data.Scaling!.Std.ToArray());
    }

    [Fact]
    public void Standardise_DigitsBorderPixels_StayFinite() =>
        Assert.All(Datasets.Digits().Standardise().Inputs.ToArray(), x => Assert.True(float.IsFinite(x)));

    [Fact]
    public void Standardise_NotANumber_NamesRowAndFeature()
    {
        var data = new DataSet((Tensor)new float[,] { { 1 }, { float.NaN } }, Tensor.Zeros(2), new() { FeatureNames = ["age"] });
        Assert.Equal(
            "data: row 1 has NaN for age. Only finite numbers can be standardised; remove or fill the row first.",
            Assert.Throws<DataSetException>(() => data.Standardise()).Message);
    }

    [Fact]
    public void Standardise_NoRows_IsRefused() =>
        Assert.Contains("no rows to fit", Assert.Throws<DataSetException>(() => Standardisation.Fit(Tensor.Zeros(0, 2))).Message);

    [Fact]
    public void Images_OfStandardisedDigits_HaveTheirOriginalBrightness()
    {
        var split = Datasets.Digits().Standardise().Split(seed: 1);
        var plain = Datasets.Digits().Split(seed: 1);
        var difference = (split.Test.Images - plain.Test.Images).Abs().Max().Item();
        // Back and forth in float32 at brightness up to 16.
        Assert.InRange(difference, 0, 1e-5);
    }

    [Fact]
    public void Standardise_WithAnotherSetsScaling_AppliesIt()
    {
        var split = Datasets.Wine().Standardise().Split(seed: 1);
        var fresh = Datasets.Wine()[..5].Standardise(split.Scaling!);
        Assert.Equal(split.Scaling!.Apply(Datasets.Wine().Inputs[..5]).ToArray(), fresh.Inputs.ToArray());
    }
}
