namespace Lernet.Data;

/// <summary>What the bundled data sets are; data/README.md says the same with checksums.</summary>
internal static class Cards
{
    private const string CreativeCommons = "Creative Commons Attribution 4.0 International (CC BY 4.0)";

    public static DataSetCard Digits { get; } = new()
    {
        Name = "Digits",
        Description = "Digits written by 13 people, scanned as 32 × 32 black-and-white pixels and reduced to 8 × 8 by counting the black pixels in each 4 × 4 block (0 to 16).",
        Source = "E. Alpaydin, C. Kaynak (1998), Optical Recognition of Handwritten Digits (test part), UCI Machine Learning Repository, doi:10.24432/C50P49",
        Licence = CreativeCommons,
        TargetName = "digit",
        TargetNames = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        ImageShape = new(8, 8),
        White = 16,
    };

    public static DataSetCard Iris { get; } = new()
    {
        Name = "Iris",
        Description = "Lengths and widths of sepals and petals of 50 plants of each of three iris species.",
        Source = "R. A. Fisher (1936), The use of multiple measurements in taxonomic problems; UCI Machine Learning Repository, doi:10.24432/C56C76, with its two misprints corrected",
        Licence = CreativeCommons,
        TargetName = "species",
        TargetNames = ["setosa", "versicolor", "virginica"],
    };

    public static DataSetCard BreastCancer { get; } = new()
    {
        Name = "Breast cancer",
        Description = "Ten properties of the cell nuclei in a needle aspirate of a breast tumour: mean, standard error and mean of the three largest of each.",
        Source = "W. Wolberg, O. Mangasarian, N. Street, W. Street (1993), Breast Cancer Wisconsin (Diagnostic), UCI Machine Learning Repository, doi:10.24432/C5DW2B",
        Licence = CreativeCommons,
        TargetName = "diagnosis",
        TargetNames = ["malignant", "benign"],
    };

    public static DataSetCard Wine { get; } = new()
    {
        Name = "Wine",
        Description = "Chemical analysis of wines grown in one region of Italy by three cultivators.",
        Source = "S. Aeberhard, M. Forina (1992), Wine, UCI Machine Learning Repository, doi:10.24432/C5PC7J",
        Licence = CreativeCommons,
        TargetName = "cultivar",
        TargetNames = ["cultivar 1", "cultivar 2", "cultivar 3"],
    };

    public static DataSetCard Diabetes { get; } = new()
    {
        Name = "Diabetes",
        Description = "Age, sex (1 or 2), body mass index, blood pressure and six blood serum measurements of diabetes patients; the target measures disease progression one year later.",
        Source = "B. Efron, T. Hastie, I. Johnstone, R. Tibshirani (2004), Least Angle Regression, Annals of Statistics 32, 407–499",
        Licence = "No licence of its own; published with the article, passed on in the R package lars (GPL-2) and in scikit-learn (BSD-3-Clause)",
        TargetName = "progression",
    };
}
