namespace Lernet.Data;

/// <summary>The data sets of the course: small real ones that come with the kit, and generators. Nothing is downloaded.</summary>
/// <remarks>Source, licence and citation of each are in its <see cref="DataSet.Card"/>. A generator with the same seed makes the same rows everywhere.</remarks>
public static partial class Datasets
{
    /// <summary>Handwritten digits: 1,797 pictures of 8 × 8 pixels with brightness 0 to 16, ten classes.</summary>
    /// <remarks>Inputs are flat, [1797, 64], row by row; <see cref="DataSet.Images"/> shows them as pictures.</remarks>
    public static DataSet Digits() => Bundled.Load("digits.csv.gz", Cards.Digits);

    /// <summary>Iris flowers: 150 plants of three species, four lengths in cm.</summary>
    public static DataSet Iris() => Bundled.Load("iris.csv", Cards.Iris);

    /// <summary>Breast cancer Wisconsin (diagnostic): 569 tumours, 30 measurements of their cell nuclei, malignant or benign.</summary>
    public static DataSet BreastCancer() => Bundled.Load("breast-cancer.csv", Cards.BreastCancer);

    /// <summary>Wine: 178 bottles from three cultivators, 13 chemical measurements in very different units.</summary>
    public static DataSet Wine() => Bundled.Load("wine.csv", Cards.Wine);

    /// <summary>Diabetes: 442 patients, ten measurements in their own units, and the progression of the disease after a year (a regression).</summary>
    public static DataSet Diabetes() => Bundled.Load("diabetes.csv", Cards.Diabetes);
}
