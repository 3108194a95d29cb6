using Lernet.Data;

namespace Lernet.Display.Tests;

internal static partial class ViewSamples
{
    private static IEnumerable<(string, Func<IView>)> Tables =>
    [
        ("data-iris", () => new DataView(Datasets.Iris())),
        ("data-digits", () => new DataView(Datasets.Digits())),
        ("data-missing", () => new DataView(Flats())),
    ];

    private static DataSet Flats()
    {
        float[,] rows = { { 45, 2, float.NaN }, { 71.5f, 3, 1 }, { 38, 1, 4 } };
        return new DataSet(rows, Tensor.From([690f, 1105, 520], 3), new DataSetCard { Name = "flats", FeatureNames = ["area", "rooms", "floor"], TargetName = "rent" });
    }
}
