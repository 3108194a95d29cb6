namespace Lernet.Core.Tests;

/// <summary>What a reader is told when a convolution or a pooling does not fit.</summary>
public class PictureMessagesTests
{
    [Fact]
    public void Conv2d_WithoutABatchAxis_SuggestsOne() => Says(
        "conv2d: input [3, 8, 8]; it needs [N, C, H, W]. The batch axis seems to be missing. Did you mean x.Unsqueeze(0)?",
        () => Tensor.Ones(3, 8, 8).Conv2d(Tensor.Ones(6, 3, 3, 3)));

    [Fact]
    public void Conv2d_OfGreyPicturesWithoutChannels_SuggestsAChannel() => Says(
        "conv2d: input [32, 28, 28]; it needs [N, C, H, W]. The channel axis seems to be missing. Did you mean x.Unsqueeze(1)?",
        () => Tensor.Ones(32, 28, 28).Conv2d(Tensor.Ones(6, 1, 5, 5)));

    [Fact]
    public void Conv2d_OfOtherChannels_SaysBoth() => Says(
        "conv2d: input [2, 3, 8, 8] has 3 channels, weight [6, 1, 5, 5] needs 1. Axis 1 of the input holds the channels; they must be equal.",
        () => Tensor.Ones(2, 3, 8, 8).Conv2d(Tensor.Ones(6, 1, 5, 5)));

    [Fact]
    public void Conv2d_InGroups_SaysHowManyItNeeds() => Says(
        "conv2d: input [2, 3, 8, 8] has 3 channels, weight [6, 2, 5, 5] in 2 groups needs 4. Axis 1 of the input holds the channels; they must be equal.",
        () => Tensor.Ones(2, 3, 8, 8).Conv2d(Tensor.Ones(6, 2, 5, 5), groups: 2));

    [Fact]
    public void Conv2d_OutputsNotDivisible_SaysSo() => Says(
        "conv2d: 5 output channels cannot be shared evenly by 2 groups. Choose a divisor of 5.",
        () => Tensor.Ones(2, 4, 8, 8).Conv2d(Tensor.Ones(5, 2, 3, 3), groups: 2));

    [Fact]
    public void Conv2d_KernelLargerThanThePicture_SaysBothSizes() => Says(
        "conv2d: a kernel that spans 5×5 is larger than the padded input, 4×6. Use a smaller kernel, less dilation or more padding.",
        () => Tensor.Ones(1, 1, 2, 4).Conv2d(Tensor.Ones(1, 1, 3, 3), padding: 1, dilation: 2));

    [Fact]
    public void Conv2d_BiasOfAnotherLength_SaysWhichItNeeds() => Says(
        "conv2d: the bias has shape [3]; it needs [6].", () => Tensor.Ones(1, 1, 8, 8).Conv2d(Tensor.Ones(6, 1, 3, 3), Tensor.Ones(3)));

    [Fact]
    public void Conv1d_WeightOfAPicture_SaysWhatItNeeds() => Says(
        "conv1d: weight [6, 1, 3, 3]; it needs [F, C / groups, K].", () => Tensor.Ones(1, 1, 8).Conv1d(Tensor.Ones(6, 1, 3, 3)));

    [Fact]
    public void ConvTranspose2d_OutputPaddingAsLargeAsTheStride_IsRefused() => Says(
        "conv transpose2d: output padding 2×2 is not below the stride 2×2. It only chooses among the sizes that the stride leaves open.",
        () => Tensor.Ones(1, 1, 4, 4).ConvTranspose2d(Tensor.Ones(1, 1, 3, 3), stride: 2, outputPadding: 2));

    [Fact]
    public void ConvTranspose2d_NothingLeft_IsRefused() => Says(
        "conv transpose2d: the output would have the size 0×0. Use less padding or a larger input.",
        () => Tensor.Ones(1, 1, 2, 2).ConvTranspose2d(Tensor.Ones(1, 1, 3, 3), padding: 2));

    [Fact]
    public void MaxPool2d_TooMuchPadding_IsRefused() => Says(
        "max pool2d: padding 2×2 is more than half of a window, which spans 3×3; some windows would see nothing but padding. Use less padding.",
        () => Tensor.Ones(1, 1, 8, 8).MaxPool2d(3, padding: 2));

    [Fact]
    public void MaxPool2d_WindowLargerThanThePicture_IsRefused() => Says(
        "max pool2d: a kernel that spans 3×3 is larger than the padded input, 2×4. Use a smaller kernel, less dilation or more padding.",
        () => Tensor.Ones(1, 1, 2, 4).MaxPool2d(3));

    // Sequences travel as pictures of one row; messages speak of the sequences.
    [Fact]
    public void Conv1d_OtherChannels_ShowsTheSequences() => Says(
        "conv1d: input [2, 3, 5] has 3 channels, weight [4, 2, 3] needs 2. Axis 1 of the input holds the channels; they must be equal.",
        () => Tensor.Ones(2, 3, 5).Conv1d(Tensor.Ones(4, 2, 3)));

    [Fact]
    public void ConvTranspose1d_NothingLeft_ShowsOneSize() => Says(
        "conv transpose1d: the output would have the size −2. Use less padding or a larger input.",
        () => Tensor.Ones(1, 1, 2).ConvTranspose1d(Tensor.Ones(1, 1, 3), padding: 3));

    [Fact]
    public void MaxPool1d_WindowLargerThanTheSequence_ShowsOneSize() => Says(
        "max pool1d: a kernel that spans 5 is larger than the padded input, 4. Use a smaller kernel, less dilation or more padding.",
        () => Tensor.Ones(1, 1, 4).MaxPool1d(5));

    [Fact]
    public void AveragePool1d_TooMuchPadding_ShowsOneSize() => Says(
        "average pool1d: padding 2 is more than half of a window, which spans 3; some windows would see nothing but padding. Use less padding.",
        () => Tensor.Ones(1, 1, 8).AveragePool1d(3, padding: 2));

    [Fact]
    public void Unfold_WindowLargerThanTheAxis_IsRefused() => Says(
        "unfold: a window that spans 5 is larger than axis 1 of [2, 4]. Use a smaller window or pad the axis first.",
        () => Tensor.Ones(2, 4).Unfold(1, 3, dilation: 2));

    [Fact]
    public void Fold_OfAnotherLength_SaysHowManyWindowsFit() => Says(
        "fold: 3 windows were given, 4 fit into length 6. Length, stride and dilation must be those of the unfold.",
        () => Tensor.Ones(3, 3).Fold(0, 6));

    [Fact]
    public void Pad_ReflectingMoreThanThereIs_SaysTheMost() => Says(
        "pad: reflect padding of 3 on axis 1 of size 3; at most 2 can be taken from it. Pad less or with a constant.",
        () => Tensor.Ones(2, 3).Pad([(3, 0)], PadMode.Reflect));

    [Theory]
    [InlineData(0, 0, 1, 1, "conv2d: stride 0×0; it must be at least 1. (Parameter 'stride')")]
    [InlineData(1, -1, 1, 1, "conv2d: padding −1×−1; it must be at least 0. (Parameter 'padding')")]
    [InlineData(1, 0, 0, 1, "conv2d: dilation 0×0; it must be at least 1. (Parameter 'dilation')")]
    [InlineData(1, 0, 1, 0, "conv2d: groups 0; it must be at least 1. (Parameter 'groups')")]
    public void Conv2d_SettingOutOfRange_IsNamed(int stride, int padding, int dilation, int groups, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentOutOfRangeException>(() =>
            Tensor.Ones(1, 1, 4, 4).Conv2d(Tensor.Ones(1, 1, 3, 3), null, stride, padding, dilation, groups)).Message);

    private static void Says(string message, Func<object> action) =>
        Assert.Equal(message, Assert.Throws<ShapeException>(() => { action(); }).Message);
}
