namespace Lernet.Ilgpu.Channels;

/// <summary>The sizes of [N, C, places], and where the numbers of a channel are.</summary>
internal readonly record struct ChannelSizes(int Examples, int Channels, int Places)
{
    /// <summary>How many numbers a channel has.</summary>
    public int Count => Examples * Places;

    /// <summary>The channel that a number belongs to.</summary>
    public int Channel(int number) => number / Places % Channels;

    /// <summary>The place of a channel's number.</summary>
    public int At(int channel, int number) => (((number / Places * Channels) + channel) * Places) + (number % Places);
}
