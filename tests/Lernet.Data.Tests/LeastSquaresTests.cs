namespace Lernet.Data.Tests;

public class LeastSquaresTests
{
    // Slope and intercept of progression on body mass index, computed once with NumPy's polyfit: 10.2331, −117.7734.
    [Fact]
    public void Fit_DiabetesOnBodyMassIndex_AgreesWithNumPy()
    {
        var data = Datasets.Diabetes();
        var fit = LeastSquares.Fit(data.Inputs[.., 2..3], data.Targets);
        Assert.Equal(10.23312787, fit.Weights[0].Item(), 1e-4);   // float32 inputs
        Assert.Equal(-117.77336657, fit.Bias, 1e-3);
    }

    [Fact]
    public void Fit_FeatureTwice_SharesTheWeight()
    {
        var fit = LeastSquares.Fit((Tensor)new float[,] { { 0, 0 }, { 1, 1 }, { 2, 2 } }, (float[])[1, 3, 5]);
        Assert.Equal(1, fit.Weights[0].Item(), 1e-6);   // the shortest of all w with w1 + w2 = 2
        Assert.Equal(1, fit.Bias, 1e-6);
    }

    [Fact]
    public void Fit_RowsThatDiffer_AreRefused() =>
        Assert.Throws<DataSetException>(() => LeastSquares.Fit(Tensor.Zeros(3, 1), Tensor.Zeros(2)));
}
