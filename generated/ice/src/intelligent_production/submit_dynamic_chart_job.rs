// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitDynamicChartJob`: Submits a job that creates an animated chart video from an Excel file.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::submit_dynamic_chart_job`](crate::Client::submit_dynamic_chart_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitDynamicChartJobRequest {
    /// The chart type, such as `Line`. Line, bar, and pie charts are supported.
    ///
    /// Example: `Line`.
    pub chart_type: String,
    /// The data of the chart. `XlsFile` is the URL of an Excel file.
    ///
    /// Example: `{"XlsFile":"https://your-bucket.oss-cn-shanghai.aliyuncs.com/obj.xls"}`.
    pub input: Text<Json>,
    /// The location, size, and bitrate of the output video.
    ///
    /// Example: `{"MediaURL":"https://your-bucket.oss-cn-shanghai.aliyuncs.com/obj.mp4","Bitrate":2000,"Width":800,"Height":680}`.
    pub output_config: Text<OutputConfig>,
    /// The overall appearance and timing of the chart.
    ///
    /// Example: `{"Style":"Normal","TitleStartTime":"3000","ChartStartTime":"3000","VideoDuration":"15000"}`.
    pub chart_config: Option<Text<ChartConfig>>,
    /// The title of the chart: its text and font.
    ///
    /// Example: `{"Text":" primary title","FontSize":"30","FontColor":"#000000","FontFile":"Microsoft YaHei"}`.
    pub chart_title: Option<Text<ChartTitle>>,
    /// The subtitle of the chart: its text and font.
    ///
    /// Example: `{"Text":"Subtitle","FontSize":"30","FontColor":"#000000","FontFile":"Microsoft YaHei"}`.
    pub subtitle: Option<Text<DynamicChartJobSubtitle>>,
    /// The unit label of the data: its text and font.
    ///
    /// Example: `{"Text":"Unit","FontSize":"30","FontColor":"#000000","FontFile":"Microsoft YaHei"}`.
    pub unit: Option<Text<DynamicChartJobUnit>>,
    /// The source label of the data: its text and font.
    ///
    /// Example: `{"Text":"Data source","FontSize":"30","FontColor":"#000000","FontFile":"Microsoft YaHei"}`.
    pub data_source: Option<Text<DataSource>>,
    /// The background of the chart: a color or an image.
    ///
    /// Example: `{"Color":"#000000","ImageUrl":"http://your-bucket.oss-cn-shanghai.aliyuncs.com/obj.jpg"}`.
    pub background: Option<Text<DynamicChartJobBackground>>,
    /// The appearance of the axes.
    ///
    /// Example: `{"FontFile":"Microsoft YaHei","XAxisFontSize":"30","YAxisFontSize":"30","XAxisFontInterval":"30","AxisColor":"30"}`.
    pub axis_params: Option<Text<AxisParams>>,
    /// The title of the job.
    ///
    /// Example: `Task title`.
    pub title: Option<String>,
    /// The description of the job.
    ///
    /// Example: `Task description`.
    pub description: Option<String>,
    /// Custom data of the job.
    ///
    /// Example: `{"user":"data"}`.
    pub user_data: Option<Text<Json>>,
}

impl SubmitDynamicChartJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SubmitDynamicChartJobRequired) -> Self {
        Self {
            chart_type: required.chart_type,
            input: required.input,
            output_config: required.output_config,
            chart_config: None,
            chart_title: None,
            subtitle: None,
            unit: None,
            data_source: None,
            background: None,
            axis_params: None,
            title: None,
            description: None,
            user_data: None,
        }
    }

    /// Sets `ChartConfig`. The overall appearance and timing of the chart.
    #[must_use]
    pub fn chart_config(mut self, chart_config: impl Into<Text<ChartConfig>>) -> Self {
        self.chart_config = Some(chart_config.into());
        self
    }

    /// Sets `ChartTitle`. The title of the chart: its text and font.
    #[must_use]
    pub fn chart_title(mut self, chart_title: impl Into<Text<ChartTitle>>) -> Self {
        self.chart_title = Some(chart_title.into());
        self
    }

    /// Sets `Subtitle`. The subtitle of the chart: its text and font.
    #[must_use]
    pub fn subtitle(
        mut self,
        subtitle: impl Into<Text<DynamicChartJobSubtitle>>,
    ) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }

    /// Sets `Unit`. The unit label of the data: its text and font.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<Text<DynamicChartJobUnit>>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets `DataSource`. The source label of the data: its text and font.
    #[must_use]
    pub fn data_source(mut self, data_source: impl Into<Text<DataSource>>) -> Self {
        self.data_source = Some(data_source.into());
        self
    }

    /// Sets `Background`. The background of the chart: a color or an image.
    #[must_use]
    pub fn background(
        mut self,
        background: impl Into<Text<DynamicChartJobBackground>>,
    ) -> Self {
        self.background = Some(background.into());
        self
    }

    /// Sets `AxisParams`. The appearance of the axes.
    #[must_use]
    pub fn axis_params(mut self, axis_params: impl Into<Text<AxisParams>>) -> Self {
        self.axis_params = Some(axis_params.into());
        self
    }

    /// Sets `Title`. The title of the job.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Description`. The description of the job.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `UserData`. Custom data of the job.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

/// The required values of [`SubmitDynamicChartJobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitDynamicChartJobRequired {
    /// The chart type, such as `Line`. Line, bar, and pie charts are supported.
    ///
    /// Example: `Line`.
    pub chart_type: String,
    /// The data of the chart. `XlsFile` is the URL of an Excel file.
    ///
    /// Example: `{"XlsFile":"https://your-bucket.oss-cn-shanghai.aliyuncs.com/obj.xls"}`.
    pub input: Text<Json>,
    /// The location, size, and bitrate of the output video.
    ///
    /// Example: `{"MediaURL":"https://your-bucket.oss-cn-shanghai.aliyuncs.com/obj.mp4","Bitrate":2000,"Width":800,"Height":680}`.
    pub output_config: Text<OutputConfig>,
}

alicloud_runtime::structure! {
    SubmitDynamicChartJobRequest {
        chart_type: Field::query("ChartType").required(),
        input: Field::query("Input").required(),
        output_config: Field::query("OutputConfig").required(),
        chart_config: Field::query("ChartConfig"),
        chart_title: Field::query("ChartTitle"),
        subtitle: Field::query("Subtitle"),
        unit: Field::query("Unit"),
        data_source: Field::query("DataSource"),
        background: Field::query("Background"),
        axis_params: Field::query("AxisParams"),
        title: Field::query("Title"),
        description: Field::query("Description"),
        user_data: Field::query("UserData"),
    }
}

/// The location, size, and bitrate of the output video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputConfig {
    /// The URL of the output video file.
    pub media_url: Option<String>,
    /// The bitrate of the video.
    pub bitrate: Option<i64>,
    /// The width of the video.
    pub width: Option<i64>,
    /// The height of the video.
    pub height: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl OutputConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MediaURL`. The URL of the output video file.
    #[must_use]
    pub fn media_url(mut self, media_url: impl Into<String>) -> Self {
        self.media_url = Some(media_url.into());
        self
    }

    /// Sets `Bitrate`. The bitrate of the video.
    #[must_use]
    #[inline]
    pub fn bitrate(mut self, bitrate: i64) -> Self {
        self.bitrate = Some(bitrate);
        self
    }

    /// Sets `Width`. The width of the video.
    #[must_use]
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `Height`. The height of the video.
    #[must_use]
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    OutputConfig {
        media_url: Field::member("MediaURL"),
        bitrate: Field::member("Bitrate"),
        width: Field::member("Width"),
        height: Field::member("Height"),
        others: Field::other_members(),
    }
}

/// The overall appearance and timing of the chart.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChartConfig {
    /// The style: `Normal`, `Mystery`, `Lively`, `Business`, or `Green`.
    pub style: Option<String>,
    /// The time the title appears, such as `3000`.
    pub title_start_time: Option<String>,
    /// The time the chart appears, such as `3000`.
    pub chart_start_time: Option<String>,
    /// The duration of the video, such as `15000`.
    pub video_duration: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl ChartConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Style`. The style: `Normal`, `Mystery`, `Lively`, `Business`, or `Green`.
    #[must_use]
    pub fn style(mut self, style: impl Into<String>) -> Self {
        self.style = Some(style.into());
        self
    }

    /// Sets `TitleStartTime`. The time the title appears, such as `3000`.
    #[must_use]
    pub fn title_start_time(mut self, title_start_time: impl Into<String>) -> Self {
        self.title_start_time = Some(title_start_time.into());
        self
    }

    /// Sets `ChartStartTime`. The time the chart appears, such as `3000`.
    #[must_use]
    pub fn chart_start_time(mut self, chart_start_time: impl Into<String>) -> Self {
        self.chart_start_time = Some(chart_start_time.into());
        self
    }

    /// Sets `VideoDuration`. The duration of the video, such as `15000`.
    #[must_use]
    pub fn video_duration(mut self, video_duration: impl Into<String>) -> Self {
        self.video_duration = Some(video_duration.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    ChartConfig {
        style: Field::member("Style"),
        title_start_time: Field::member("TitleStartTime"),
        chart_start_time: Field::member("ChartStartTime"),
        video_duration: Field::member("VideoDuration"),
        others: Field::other_members(),
    }
}

/// The title of the chart: its text and font.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChartTitle {
    /// The text of the title.
    pub text: Option<String>,
    /// The font size, such as `30`.
    pub font_size: Option<String>,
    /// The font color, such as `#000000`.
    pub font_color: Option<String>,
    /// The font, such as `Microsoft YaHei`.
    pub font_file: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl ChartTitle {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Text`. The text of the title.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `FontSize`. The font size, such as `30`.
    #[must_use]
    pub fn font_size(mut self, font_size: impl Into<String>) -> Self {
        self.font_size = Some(font_size.into());
        self
    }

    /// Sets `FontColor`. The font color, such as `#000000`.
    #[must_use]
    pub fn font_color(mut self, font_color: impl Into<String>) -> Self {
        self.font_color = Some(font_color.into());
        self
    }

    /// Sets `FontFile`. The font, such as `Microsoft YaHei`.
    #[must_use]
    pub fn font_file(mut self, font_file: impl Into<String>) -> Self {
        self.font_file = Some(font_file.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    ChartTitle {
        text: Field::member("Text"),
        font_size: Field::member("FontSize"),
        font_color: Field::member("FontColor"),
        font_file: Field::member("FontFile"),
        others: Field::other_members(),
    }
}

/// The subtitle of the chart: its text and font.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicChartJobSubtitle {
    /// The text of the subtitle.
    pub text: Option<String>,
    /// The font size, such as `30`.
    pub font_size: Option<String>,
    /// The font color, such as `#000000`.
    pub font_color: Option<String>,
    /// The font, such as `Microsoft YaHei`.
    pub font_file: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl DynamicChartJobSubtitle {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Text`. The text of the subtitle.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `FontSize`. The font size, such as `30`.
    #[must_use]
    pub fn font_size(mut self, font_size: impl Into<String>) -> Self {
        self.font_size = Some(font_size.into());
        self
    }

    /// Sets `FontColor`. The font color, such as `#000000`.
    #[must_use]
    pub fn font_color(mut self, font_color: impl Into<String>) -> Self {
        self.font_color = Some(font_color.into());
        self
    }

    /// Sets `FontFile`. The font, such as `Microsoft YaHei`.
    #[must_use]
    pub fn font_file(mut self, font_file: impl Into<String>) -> Self {
        self.font_file = Some(font_file.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    DynamicChartJobSubtitle {
        text: Field::member("Text"),
        font_size: Field::member("FontSize"),
        font_color: Field::member("FontColor"),
        font_file: Field::member("FontFile"),
        others: Field::other_members(),
    }
}

/// The unit label of the data: its text and font.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicChartJobUnit {
    /// The text of the label.
    pub text: Option<String>,
    /// The font size, such as `30`.
    pub font_size: Option<String>,
    /// The font color, such as `#000000`.
    pub font_color: Option<String>,
    /// The font, such as `Microsoft YaHei`.
    pub font_file: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl DynamicChartJobUnit {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Text`. The text of the label.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `FontSize`. The font size, such as `30`.
    #[must_use]
    pub fn font_size(mut self, font_size: impl Into<String>) -> Self {
        self.font_size = Some(font_size.into());
        self
    }

    /// Sets `FontColor`. The font color, such as `#000000`.
    #[must_use]
    pub fn font_color(mut self, font_color: impl Into<String>) -> Self {
        self.font_color = Some(font_color.into());
        self
    }

    /// Sets `FontFile`. The font, such as `Microsoft YaHei`.
    #[must_use]
    pub fn font_file(mut self, font_file: impl Into<String>) -> Self {
        self.font_file = Some(font_file.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    DynamicChartJobUnit {
        text: Field::member("Text"),
        font_size: Field::member("FontSize"),
        font_color: Field::member("FontColor"),
        font_file: Field::member("FontFile"),
        others: Field::other_members(),
    }
}

/// The source label of the data: its text and font.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSource {
    /// The text of the label.
    pub text: Option<String>,
    /// The font size, such as `30`.
    pub font_size: Option<String>,
    /// The font color, such as `#000000`.
    pub font_color: Option<String>,
    /// The font, such as `Microsoft YaHei`.
    pub font_file: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl DataSource {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Text`. The text of the label.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `FontSize`. The font size, such as `30`.
    #[must_use]
    pub fn font_size(mut self, font_size: impl Into<String>) -> Self {
        self.font_size = Some(font_size.into());
        self
    }

    /// Sets `FontColor`. The font color, such as `#000000`.
    #[must_use]
    pub fn font_color(mut self, font_color: impl Into<String>) -> Self {
        self.font_color = Some(font_color.into());
        self
    }

    /// Sets `FontFile`. The font, such as `Microsoft YaHei`.
    #[must_use]
    pub fn font_file(mut self, font_file: impl Into<String>) -> Self {
        self.font_file = Some(font_file.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    DataSource {
        text: Field::member("Text"),
        font_size: Field::member("FontSize"),
        font_color: Field::member("FontColor"),
        font_file: Field::member("FontFile"),
        others: Field::other_members(),
    }
}

/// The background of the chart: a color or an image.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicChartJobBackground {
    /// The color, such as `#000000`.
    pub color: Option<String>,
    /// The URL of the image.
    pub image_url: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl DynamicChartJobBackground {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Color`. The color, such as `#000000`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `ImageUrl`. The URL of the image.
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    DynamicChartJobBackground {
        color: Field::member("Color"),
        image_url: Field::member("ImageUrl"),
        others: Field::other_members(),
    }
}

/// The appearance of the axes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AxisParams {
    /// The font of the labels.
    pub font_file: Option<String>,
    /// The font size of the x-axis labels.
    pub x_axis_font_size: Option<String>,
    /// The font size of the y-axis labels.
    pub y_axis_font_size: Option<String>,
    /// The distance between the x-axis labels. If not set or 0, it is determined by the
    /// service.
    pub x_axis_font_interval: Option<String>,
    /// The color of the axes.
    pub axis_color: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl AxisParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FontFile`. The font of the labels.
    #[must_use]
    pub fn font_file(mut self, font_file: impl Into<String>) -> Self {
        self.font_file = Some(font_file.into());
        self
    }

    /// Sets `XAxisFontSize`. The font size of the x-axis labels.
    #[must_use]
    pub fn x_axis_font_size(mut self, x_axis_font_size: impl Into<String>) -> Self {
        self.x_axis_font_size = Some(x_axis_font_size.into());
        self
    }

    /// Sets `YAxisFontSize`. The font size of the y-axis labels.
    #[must_use]
    pub fn y_axis_font_size(mut self, y_axis_font_size: impl Into<String>) -> Self {
        self.y_axis_font_size = Some(y_axis_font_size.into());
        self
    }

    /// Sets `XAxisFontInterval`. The distance between the x-axis labels.
    #[must_use]
    pub fn x_axis_font_interval(
        mut self,
        x_axis_font_interval: impl Into<String>,
    ) -> Self {
        self.x_axis_font_interval = Some(x_axis_font_interval.into());
        self
    }

    /// Sets `AxisColor`. The color of the axes.
    #[must_use]
    pub fn axis_color(mut self, axis_color: impl Into<String>) -> Self {
        self.axis_color = Some(axis_color.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    AxisParams {
        font_file: Field::member("FontFile"),
        x_axis_font_size: Field::member("XAxisFontSize"),
        y_axis_font_size: Field::member("YAxisFontSize"),
        x_axis_font_interval: Field::member("XAxisFontInterval"),
        axis_color: Field::member("AxisColor"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_dynamic_chart_job`](crate::Client::submit_dynamic_chart_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicChartJobResponse {
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitDynamicChartJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitDynamicChartJobRequest {
    type Response = SubmitDynamicChartJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitDynamicChartJob")
        .summary(
            "Submits a job that creates an animated chart video from an Excel file.",
        )
        .ram_action("ice:SubmitDynamicChartJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitDynamicChartJob",
        );
}
