namespace Lernet.Data;

public static partial class Datasets
{
    // Expected counts in a message of usual length: special characters, digits. Chosen so that the best line errs on about one in twenty.
    private static readonly (double Special, double Digits) ham = (3, 2);

    private static readonly (double Special, double Digits) spam = (10, 9);

    /// <summary>E-mails as two counts, the number of special characters and the number of digits; label +1 for spam, −1 for ham.</summary>
    /// <remarks>
    /// Counts are Poisson distributed around 3 and 2 (ham) or 10 and 9 (spam), times a message length between 0.6 and 1.4 of the usual.
    /// The classes overlap a little, as real mail does: the best line errs on about one message in twenty. The labels suit the
    /// perceptron, hinge and squared losses; for binary cross-entropy use <c>WithLabels(0, 1)</c>.
    /// </remarks>
    /// <param name="count">The number of messages, at least 2; they are ham and spam in turn.</param>
    /// <param name="seed">Which messages.</param>
    /// <exception cref="DataSetException">Fewer than two messages are asked for.</exception>
    public static DataSet SpamHam(int count = 200, Seed seed = default)
    {
        Guard.AtLeast("SpamHam", "count", count, 2);
        var randoms = new Randoms(seed.For("SpamHam"));
        var inputs = new float[2 * count];
        var labels = new float[count];
        for (var i = 0; i < count; i++)
        {
            var isSpam = i % 2 == 1;
            var usual = isSpam ? spam : ham;
            var length = 0.6 + (0.8 * randoms.NextUniform());
            inputs[2 * i] = randoms.NextPoisson(usual.Special * length);
            inputs[(2 * i) + 1] = randoms.NextPoisson(usual.Digits * length);
            labels[i] = isSpam ? 1 : -1;
        }
        return new(Tensor.From(inputs, count, 2), labels, new DataSetCard
        {
            Name = "SpamHam",
            Description = "Two counts per e-mail.",
            Source = Guard.Generated,
            Licence = Guard.Free,
            FeatureNames = ["special characters", "digits"],
            TargetName = "mail",
            TargetNames = ["ham", "spam"],
            Labels = [-1, 1],
        });
    }
}
